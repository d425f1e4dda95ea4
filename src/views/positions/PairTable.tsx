/**
 * Strips under each other, on the columns of one grid. The heads of the columns are for the eye only: a strip says its sentence to who
 * hears it. On a phone a column has its number; from a tablet on, its word.
 */
import type { Pair } from '../../model/relations.ts'
import { useStory } from '../../state/ExplainerContext.ts'
import { hasMarks } from './hasMarks.ts'
import { PairStrip } from './PairStrip.tsx'

export function PairTable({ pairs }: { pairs: readonly Pair[] }) {
  const { points } = useStory()
  const columns = hasMarks(points)
    ? 'pair-table'
    : 'grid border-t border-ink @desk:grid-cols-[minmax(0,22fr)_minmax(0,68fr)]'
  return (
    <div className={columns}>
      {hasMarks(points) && (
        <div aria-hidden>
          {points.map((point) => (
            <span key={point.id} data-number={point.number}>
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
