/**
 * A paragraph: its number, what it says in our words, and what on this page rests on it. Whoever was led here by the note of a statement
 * finds it marked, with the way back.
 */
import { paragraphAnchor } from '../../model/anchors.ts'
import type { CitedStatement } from '../../model/statements.ts'
import type { SourceParagraph } from '../../model/Story.ts'
import { useViewState, useWords } from '../../state/ExplainerContext.ts'
import { AnchorLink } from '../../ui/AnchorLink.tsx'
import { useIsLanded } from '../../ui/hooks/useIsLanded.ts'
import { NoBreakHyphens } from '../../ui/NoBreakHyphens.tsx'
import { StatementsOnParagraph } from './StatementsOnParagraph.tsx'

interface Props {
  paragraph: SourceParagraph
  /** What rests on it, in the order of the page. */
  statements: readonly CitedStatement[]
}

export function ParagraphEntry({ paragraph, statements }: Props) {
  const { id, part, gist, ref } = paragraph
  const { sources: words, citation } = useWords()
  const anchor = paragraphAnchor(ref)
  const isLanded = useIsLanded(anchor)
  // A fragment that the page was opened with stays the browser's target, also once the reader was led elsewhere.
  const hasJumped = useViewState(({ jump }) => jump !== null)
  const from = useViewState(({ jump }) => (jump?.to.id === anchor.id ? jump.from : null))
  return (
    <li id={anchor.id} className={isLanded ? 'landed' : hasJumped ? undefined : 'target:landed'}>
      {part ? (
        <span className="pt-1 text-small font-strong text-soft">{words.part(part, paragraph)}</span>
      ) : (
        <span className="font-serif text-pull font-strong text-soft">{id}</span>
      )}{' '}
      <p className="text-pretty">
        <NoBreakHyphens text={gist} />
        {from && (
          <AnchorLink
            to={from}
            className="block w-fit py-2 thin-link text-small font-strong before:me-1.5 before:inline-block before:content-['←'/''] rtl:before:content-['→'/''] print:hidden"
          >
            {citation.backToStatement}
          </AnchorLink>
        )}
      </p>{' '}
      <StatementsOnParagraph paragraph={paragraph} statements={statements} />
    </li>
  )
}
