/** What the lens finds on a point, where one party is followed: "Ukraine: for". */
import { stanceOn } from '../../model/relations.ts'
import type { StickingPoint } from '../../model/Story.ts'
import { useLens, useWords } from '../../state/ExplainerContext.ts'
import { Mark } from '../../ui/Mark.tsx'

export function StanceBadge({ point }: { point: StickingPoint }) {
  const { lens: words } = useWords()
  const lens = useLens()
  if (lens.kind !== 'follow') return false
  const [party] = lens.parties
  const stance = stanceOn(point, party) ?? 'unstated'
  const look = stance === 'unstated' ? 'border-rule text-soft' : 'border-ink font-strong'
  return (
    // A translator replaces text; another party gets a new element.
    <span
      key={party.id}
      className={`mt-2.5 inline-flex min-h-6.5 items-center gap-1.75 border-b-2 pb-0.75 text-note/[1.2] ${look}`}
    >
      <Mark of={stance} />
      {words.stance(party, stance)}
    </span>
  )
}
