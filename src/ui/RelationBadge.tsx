/** What the lens finds on a point, where two parties are compared: the loudest thing there. */
import { distanceOn, relationOn } from '../model/relations.ts'
import { standOn } from '../model/standing.ts'
import type { StickingPoint } from '../model/Story.ts'
import { useLens, useWords } from '../state/ExplainerContext.ts'
import { Mark } from './Mark.tsx'

interface Props {
  point: StickingPoint
  /** In a row of the grid it is small, and says nothing where there is nothing to compare. */
  size: 'row' | 'point'
}

export function RelationBadge({ point, size }: Props) {
  const { relations, lens: words, standing } = useWords()
  const lens = useLens()
  if (lens.kind !== 'compare') return null
  const relation = relationOn(point, lens.parties)
  if (relation === 'incomparable') {
    if (size === 'row') return null
    const silent = lens.parties.filter((party) => !standOn(point, party).position)
    return (
      <span className="mt-2 inline-flex min-h-6 items-center rounded-tag border-[1.5px] border-soft wrap-anywhere px-2 text-note text-soft forced-colors:border-dashed">
        {words.nothingToCompare(silent)}
      </span>
    )
  }
  const distance = distanceOn(point, lens.parties)
  const look =
    size === 'row'
      ? 'mt-1 gap-1 px-2 py-px text-label font-sans @max-tiny:text-[min(0.75rem,4.6cqi)]'
      : 'mt-2 min-h-6 gap-1.5 px-2 text-note'
  return (
    <span
      className={`inline-flex items-center rounded-tag border-[1.5px] border-ink bg-ink font-strong text-paper [print-color-adjust:exact] forced-colors:border-[CanvasText] ${look}`}
    >
      <Mark of={relation} className={size === 'row' ? 'text-[11px]' : 'text-[14px]'} />
      {/* A translator replaces text, so the finding is an element of its own. */}
      <span>
        {size === 'point' && distance !== undefined && distance > 0
          ? `${relations[relation]} · ${standing.apart(point, distance)}`
          : relations[relation]}
      </span>
    </span>
  )
}
