/** One paragraph of a source: what it says in our words, what on this page rests on it, and the way back. */
import { paragraphAnchor } from '../model/anchors.ts'
import type { CitedStatement } from '../model/citations.ts'
import type { Source } from '../model/Story.ts'
import { useExplainer, useViewState } from '../state/ExplainerContext.ts'
import { jumpTo } from '../state/transitions.ts'
import { StateLink } from './StateLink.tsx'

interface Props {
  paragraph: Source['paragraphs'][number]
  statements: readonly CitedStatement[]
}

const link = 'inline-block max-w-full py-0.5 underline decoration-rule underline-offset-4 hover:decoration-ink'

export function ParagraphEntry({ paragraph, statements }: Props) {
  const { words } = useExplainer()
  const anchor = paragraphAnchor(paragraph.ref)
  const from = useViewState(({ jump }) => (jump?.to.id === anchor.id ? jump.from : null))
  return (
    <li id={anchor.id} className="flex gap-x-3.5 border-b border-rule py-2.5">
      <b className="w-7.5 flex-none font-serif text-card font-strong text-soft">{paragraph.id}</b>
      <div className="min-w-0 flex-1">
        <p>
          {paragraph.part && <span className="text-soft">{words.paragraphParts[paragraph.part]}: </span>}
          {paragraph.gist}
          {from && (
            <>
              {' '}
              <StateLink step={jumpTo(from)} className={`${link} font-strong`}>
                ↩ {words.backToStatement}
              </StateLink>
            </>
          )}
        </p>
        {statements.length === 0 ? (
          <p className="text-small text-soft">{words.nothingRests}</p>
        ) : (
          <ul className="flex flex-wrap gap-x-5 text-small text-soft">
            {byKind(statements).map((group) => (
              <li key={words.restsOn(group)}>
                {words.restsOn(group)}:{' '}
                {group.map((statement, at) => (
                  <span key={statement.anchor.id}>
                    {at > 0 && ' · '}
                    <StateLink step={jumpTo(statement.anchor)} className={link}>
                      {words.statement(statement)}
                    </StateLink>
                    {statement.kind === 'position' && ` (${words.bases[statement.basis].toLowerCase()})`}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}

/** The statements of each kind together, in the order of the page. */
function byKind(statements: readonly CitedStatement[]): (readonly CitedStatement[])[] {
  const groups = new Map<string, CitedStatement[]>()
  for (const statement of statements) {
    const group = groups.get(statement.kind)
    if (group) group.push(statement)
    else groups.set(statement.kind, [statement])
  }
  return [...groups.values()]
}
