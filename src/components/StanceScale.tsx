/** The parties that state a position, placed between against and for. */
import type { Stance } from '../article/Article.ts'
import { placeIn } from '../model/lens.ts'
import type { StickingPoint } from '../model/Story.ts'
import { useExplainer, useLens } from '../state/ExplainerContext.ts'
import { PartyTag } from './PartyTag.tsx'

const scale: readonly Stance[] = ['against', 'mixed', 'for']

/** How each end and the middle of the scale lies under its dot. */
const looks: Record<Stance, string> = {
  against: 'items-start before:start-0',
  mixed: 'items-center before:inset-x-0 before:mx-auto',
  for: 'items-end before:end-0',
}

export function StanceScale({ point }: { point: StickingPoint }) {
  const { words } = useExplainer()
  const lens = useLens()
  return (
    <dl className="grid grid-cols-3 text-fine">
      {scale.map((stance) => (
        <div
          key={stance}
          className={`relative flex flex-col gap-2 border-t-2 border-rule pt-2.5 pb-2 before:absolute before:-top-1.5 before:size-2.5 before:rounded-full before:border-2 before:border-soft before:bg-paper ${looks[stance]}`}
        >
          <dt className="font-strong text-soft">{words.stances[stance]}</dt>
          {point.stands
            .filter(({ position }) => position?.stance === stance)
            .map(({ party }) => (
              <dd key={party.id} data-lens={placeIn(lens, party)} className="text-small">
                <PartyTag party={party} />
              </dd>
            ))}
        </div>
      ))}
    </dl>
  )
}
