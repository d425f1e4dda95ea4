/** One paragraph of a source: what it says in our words, what on this page rests on it, and a place for the way back (`BackLink`). */
import { paragraphAnchor } from '../model/anchors.ts'
import type { CitedStatement } from '../model/citations.ts'
import type { Source } from '../model/Story.ts'
import { useText } from '../state/TextContext.ts'
import { jumpTo } from '../state/transitions.ts'
import { StateLink } from './StateLink.tsx'

interface Props {
  paragraph: Source['paragraphs'][number]
  statements: readonly CitedStatement[]
}

export function ParagraphEntry({ paragraph, statements }: Props) {
  const { words } = useText()
  const anchor = paragraphAnchor(paragraph.ref)
  return (
    <li id={anchor.id} className="flex gap-x-3.5 border-b border-rule py-2.5">
      <b className="w-7.5 flex-none font-serif text-card font-strong text-soft">{paragraph.id}</b>
      <div className="min-w-0 flex-1">
        <p>
          {paragraph.part && <span className="text-soft">{`${words.paragraphParts[paragraph.part]}: `}</span>}
          {`${paragraph.gist} `}
          <span data-back />
        </p>
        {statements.length === 0 ? (
          <p className="text-small text-soft">{words.nothingRests}</p>
        ) : (
          <details className="text-small text-soft">
            <summary className="w-fit py-0.5 text-soft hover:text-ink">{words.restsOn(statements)}</summary>
            <ul className="pt-1 @wide:columns-2">
              {statements.map((statement) => (
                <li key={statement.anchor.id}>
                  <StateLink step={jumpTo(statement.anchor)} className="inline-block max-w-full py-0.5 quiet-link">
                    {words.statement(statement)}
                  </StateLink>
                  {` · ${words.bases[statement.basis]}`}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  )
}
