/** Links to the sticking points on which a party states nothing. Of many, those after the eighth are folded away. */
import { pointAnchor } from '../../model/anchors.ts'
import { standOn } from '../../model/standing.ts'
import type { Party, StickingPoint } from '../../model/Story.ts'
import { useWords } from '../../state/ExplainerContext.ts'
import { AnchorLink } from '../../ui/AnchorLink.tsx'

/** How many stand in the open. A fold that hides a single link would take as much room as the link. */
const inTheOpen = 8

interface Props {
  /** In the order of the story. */
  points: readonly StickingPoint[]
  party: Party
}

export function BlankLinks({ points, party }: Props) {
  const { unknown } = useWords()
  const shown = points.length > inTheOpen + 1 ? inTheOpen : points.length
  const folded = points.slice(shown)
  const linkTo = (point: StickingPoint) => <BlankLink key={point.id} point={point} party={party} />
  return (
    <>
      {points.slice(0, shown).map(linkTo)}
      {folded.length > 0 && (
        <details>
          <summary className="fold-summary min-h-6 text-soft hover:text-ink">{unknown.more(folded.length)}</summary>
          {folded.map(linkTo)}
        </details>
      )}
    </>
  )
}

/** With what the source says of the silence, where it says anything: "Pay (took no position)". */
function BlankLink({ point, party }: { point: StickingPoint; party: Party }) {
  const { standing } = useWords()
  const stand = standOn(point, party)
  return (
    <>
      <span className="me-3 inline-block min-h-6">
        <AnchorLink to={pointAnchor(point.id)} className="thin-link py-1 decoration-soft">
          {point.short}
        </AnchorLink>
        {stand.silence && ` (${standing.inSentence(point, stand)})`}
      </span>{' '}
    </>
  )
}
