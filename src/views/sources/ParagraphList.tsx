/** Paragraphs of a source in the source's own order. Their numbers, or their names, share a column that is as wide as the longest. */
import type { CitedStatement } from '../../model/citations.ts'
import type { SourceParagraph } from '../../model/Story.ts'
import { ParagraphEntry } from './ParagraphEntry.tsx'

interface Props {
  paragraphs: readonly SourceParagraph[]
  citations: ReadonlyMap<string, readonly CitedStatement[]>
}

export const ParagraphList = ({ paragraphs, citations }: Props) =>
  paragraphs.length > 0 && (
    <ol className="grid grid-cols-[minmax(1.25rem,auto)_minmax(0,1fr)_auto] gap-x-2 border-t border-ink in-[details]:border-rule print:grid-cols-[minmax(4.5rem,auto)_minmax(0,1fr)] print:in-[details]:border-t-0 @max-tiny:in-[details]:grid-cols-1 @tablet:grid-cols-[minmax(4.5rem,auto)_minmax(0,8fr)_minmax(0,4fr)] @tablet:gap-x-6">
      {paragraphs.map((paragraph) => (
        <ParagraphEntry key={paragraph.ref} paragraph={paragraph} statements={citations.get(paragraph.ref) ?? []} />
      ))}
    </ol>
  )
