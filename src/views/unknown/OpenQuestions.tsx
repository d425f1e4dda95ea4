/** The questions that the sources leave open, each with the sticking point that it belongs to, if it belongs to one. */
import { pointAnchor, unknownAnchor } from '../../model/anchors.ts'
import type { Unknown } from '../../model/Story.ts'
import { useStory } from '../../state/ExplainerContext.ts'
import { AnchorLink } from '../../ui/AnchorLink.tsx'
import { BasisWord } from '../../ui/BasisWord.tsx'
import { useIsLanded } from '../../ui/hooks/useIsLanded.ts'
import { NoBreakHyphens } from '../../ui/NoBreakHyphens.tsx'
import { Statement } from '../../ui/Statement.tsx'

export function OpenQuestions() {
  const { unknowns } = useStory()
  return (
    <ol className="mt-4 border-t border-ink">
      {unknowns.map((unknown) => (
        <OpenQuestion key={unknown.number} unknown={unknown} />
      ))}
    </ol>
  )
}

function OpenQuestion({ unknown }: { unknown: Unknown }) {
  const { number, text, point } = unknown
  const anchor = unknownAnchor(number)
  const isLanded = useIsLanded(anchor)
  return (
    <li id={anchor.id} className={`open-question ${isLanded ? 'landed' : ''}`}>
      <div className="inline">
        <Statement grounds={unknown} anchor={anchor} hasId={false} className="inline font-serif text-want text-pretty">
          <NoBreakHyphens text={text} />
          <BasisWord of={unknown} />
        </Statement>
      </div>
      {/* Between numbers and link the space is wide, and none where the link begins a line. */}
      <span className="[word-spacing:0.5rem] @tablet:hidden"> </span>
      {point && (
        <AnchorLink
          to={pointAnchor(point.id)}
          className="thin-link inline-flex @tablet:ms-4 min-h-6 items-center justify-self-start text-small text-soft hover:text-ink"
        >
          {point.label}
        </AnchorLink>
      )}
    </li>
  )
}
