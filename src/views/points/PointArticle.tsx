/** A sticking point: what is asked, where each party stands and in whose words, and under a fold how we know. */
import { memo } from 'react'
import { pointAnchor } from '../../model/anchors.ts'
import { sidesOf } from '../../model/sides.ts'
import type { StickingPoint } from '../../model/Story.ts'
import { useIsLanded } from '../../ui/hooks/useIsLanded.ts'
import { NeighbourLinks } from './NeighbourLinks.tsx'
import { NotStated } from './NotStated.tsx'
import { PointDetails } from './PointDetails.tsx'
import { PointHead } from './PointHead.tsx'
import { PointOutcome } from './PointOutcome.tsx'
import { PullQuotes } from './PullQuotes.tsx'
import { PointSide } from './PointSide.tsx'

/** Of sixty points, those that a choice says nothing about are not rendered again: each part asks for the state that it shows. */
export const PointArticle = memo(function PointArticle({ point }: { point: StickingPoint }) {
  const anchor = pointAnchor(point.id)
  const isLanded = useIsLanded(anchor)
  return (
    <article id={anchor.id} aria-label={point.label} className={`point ${isLanded ? 'landed' : ''}`}>
      <PointHead point={point} />
      <div>
        <PointOutcome point={point} />
        {/* On a phone the words of the stances are a column of their own. An option is too long for one. */}
        <div
          className={`gap-x-3 ${point.proposition === undefined ? '' : '@tiny:grid @tiny:grid-cols-[minmax(4.75rem,auto)_minmax(0,1fr)]'} @tablet:grid @tablet:grid-cols-3 @tablet:gap-x-6`}
        >
          {sidesOf(point).map((side) => (
            <PointSide key={side.id} point={point} side={side} />
          ))}
        </div>
        <NotStated point={point} />
        <PullQuotes point={point} />
        <div className="flex flex-wrap items-start gap-x-6">
          <PointDetails point={point} />
          <NeighbourLinks point={point} />
        </div>
      </div>
    </article>
  )
})
