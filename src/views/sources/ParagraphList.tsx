/** Paragraphs of a source in the source's own order. Their numbers, or their names, share a column that is as wide as the longest. */
import type { CitedStatement } from '../../model/statements.ts'
import type { SourceParagraph } from '../../model/Story.ts'
import { ParagraphEntry } from './ParagraphEntry.tsx'

interface Props {
  paragraphs: readonly SourceParagraph[]
  citations: ReadonlyMap<string, readonly CitedStatement[]>
}

export const ParagraphList = ({ paragraphs, citations }: Props) =>
  paragraphs.length > 0 && (
    <ol className="paragraph-list">
      {paragraphs.map((paragraph) => (
        <ParagraphEntry key={paragraph.ref} paragraph={paragraph} statements={citations.get(paragraph.ref) ?? []} />
      ))}
    </ol>
  )
