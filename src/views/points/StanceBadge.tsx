/** What the lens finds on a point, where one party is followed: "Ukraine: for". */
import { markOf, standOn } from '../../model/standing.ts'
import type { StickingPoint } from '../../model/Story.ts'
import { useLens, useWords } from '../../state/ExplainerContext.ts'
import { Mark } from '../../ui/Mark.tsx'

export function StanceBadge({ point }: { point: StickingPoint }) {
  const { lens: words } = useWords()
  const lens = useLens()
  if (lens.kind !== 'follow') return null
  const [party] = lens.parties
  const stand = standOn(point, party)
  const mark = markOf(stand)
  const look = stand.position ? 'border-ink font-strong' : 'border-rule text-soft'
  return (
    // A translator replaces text; another party gets a new element.
    <span key={party.id} className={`mt-2 inline-flex min-h-6 items-center gap-2 border-b-2 pb-1 text-note ${look}`}>
      {mark && <Mark of={mark} />}
      {words.stance(point, stand)}
    </span>
  )
}
