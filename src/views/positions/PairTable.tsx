/**
 * Strips under each other, on the columns of one grid. The heads of the columns are for the eye only: a strip says its sentence to who
 * hears it. On a phone a column has its number, which the key explains; from a tablet on, its word.
 */
import type { Pair } from '../../model/relations.ts'
import { useStory } from '../../state/ExplainerContext.ts'
import { hasMarks } from './hasMarks.ts'
import { PairStrip } from './PairStrip.tsx'

export function PairTable({ pairs }: { pairs: readonly Pair[] }) {
  const { points } = useStory()
  const columns = hasMarks(points)
    ? 'grid-cols-[minmax(min(6rem,50%),1fr)_repeat(var(--points),minmax(0,24px))] gap-x-0.5 @tablet:grid-cols-[minmax(10rem,1fr)_repeat(var(--points),minmax(0,64px))] @tablet:gap-x-0 @desk:grid-cols-[minmax(0,22fr)_repeat(var(--points),minmax(0,9fr))_minmax(0,14fr)]'
    : '@desk:grid-cols-[minmax(0,22fr)_minmax(0,68fr)]'
  return (
    <div className={`grid border-t border-ink **:data-mark:max-w-full ${columns}`}>
      {hasMarks(points) && (
        <div
          aria-hidden
          className="col-span-full grid min-h-7.5 grid-cols-subgrid items-center border-b border-rule text-center text-small/[1.2] text-soft @tablet:py-1.5 @tablet:text-label @desk:text-small/[1.2]"
        >
          {points.map((point) => (
            <span
              key={point.id}
              data-number={point.number}
              className="min-w-0 first:col-start-2 before:block before:content-[attr(data-number)] @max-tablet:h-[1.2em] @max-tablet:overflow-hidden @tablet:hyphens-auto @tablet:before:hidden"
            >
              {`${point.short} `}
            </span>
          ))}
        </div>
      )}
      {pairs.map((pair) => (
        <PairStrip key={pair.parties.map(({ id }) => id).join(' ')} pair={pair} />
      ))}
    </div>
  )
}
