/**
 * What rests on a paragraph: a count, which opens to how many there are of each kind and to a link to each.
 *
 * The links are made once it is open. In the first story they would be 260 elements, a fifth of the page, and few readers open one.
 * Whoever reads without the script still opens the counts, and each statement on the page has its own paragraphs beside it.
 */
import { useState } from 'react'
import { countKinds } from '../../model/citations.ts'
import type { CitedStatement } from '../../model/statements.ts'
import type { SourceParagraph } from '../../model/Story.ts'
import { useWords } from '../../state/ExplainerContext.ts'
import { AnchorLink } from '../../ui/AnchorLink.tsx'

interface Props {
  paragraph: SourceParagraph
  statements: readonly CitedStatement[]
}

const look = 'text-small text-soft print:hidden'

export function StatementsOnParagraph({ paragraph, statements }: Props) {
  const { sources: words, statements: names, bases } = useWords()
  const [isOpen, setIsOpen] = useState(false)
  if (statements.length === 0) return <span className={`${look} pt-1 pb-2`}>{words.nothingRests}</span>
  return (
    <details
      className={look}
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open)
      }}
    >
      <summary aria-label={words.statementsRest(statements.length, paragraph)} className="fold-summary fold-count">
        <span className="@max-tablet:min-w-[2ch] @max-tablet:text-end">
          {statements.length}
          <span className="@max-tablet:hidden">{` ${words.statements(statements.length)}`}</span>
        </span>
      </summary>
      {names.byKind(countKinds(statements))}
      {isOpen && (
        <ul className="text-ink">
          {statements.map((statement) => (
            <li key={statement.anchor.id} className="text-note/[1.65]">
              <AnchorLink to={statement.anchor} className="thin-link py-1 decoration-soft">
                {names.name(statement)}
              </AnchorLink>{' '}
              <small className="text-small text-soft">{bases[statement.basis]}</small>
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
