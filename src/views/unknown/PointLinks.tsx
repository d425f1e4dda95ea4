/** Links to sticking points in a few words each. Of many, those after the eighth are folded away. */
import { Fragment } from 'react'
import { pointAnchor } from '../../model/anchors.ts'
import type { StickingPoint } from '../../model/Story.ts'
import { useWords } from '../../state/ExplainerContext.ts'
import { AnchorLink } from '../../ui/AnchorLink.tsx'

/** How many stand in the open. A fold that hides a single link would take as much room as the link. */
const inTheOpen = 8

export function PointLinks({ points }: { /** In the order of the story. */ points: readonly StickingPoint[] }) {
  const { unknown } = useWords()
  const shown = points.length > inTheOpen + 1 ? inTheOpen : points.length
  const folded = points.slice(shown)
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

const linkTo = ({ id, short }: StickingPoint) => (
  <Fragment key={id}>
    <AnchorLink to={pointAnchor(id)} className="me-3 inline-block min-h-6 thin-link decoration-soft">
      {short}
    </AnchorLink>{' '}
  </Fragment>
)
