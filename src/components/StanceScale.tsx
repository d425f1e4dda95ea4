/**
 * The parties that state a position, placed between against and for: from left to right, or from top to bottom where a name has no
 * room in a third of a narrow card. A third is never narrower than most names are in the reader's own letters: where they are large, the
 * line goes on below.
 */
import type { Stance } from '../article/schema/Article.ts'
import type { StickingPoint } from '../model/Story.ts'
import { useText } from '../state/TextContext.ts'
import { PartyTag } from './PartyTag.tsx'

const scale: readonly Stance[] = ['against', 'mixed', 'for']

/** Letters of the longest word that fits into a third of the narrowest card. */
const longestWord = 8

export function StanceScale({ point }: { point: StickingPoint }) {
  const { words } = useText()
  const isTall = point.stands.some(({ party }) => party.name.split(/[\s-]/).some((word) => word.length > longestWord))
  return (
    <dl className={isTall ? 'ms-1.5 grid grid-cols-1 border-s-2 border-rule text-fine' : 'flex flex-wrap text-fine'}>
      {scale.map((stance) => (
        <div
          key={stance}
          data-end={stance}
          className={
            isTall
              ? 'relative flex flex-wrap items-baseline gap-x-3.5 gap-y-1 py-1 ps-4 before:absolute before:top-2 before:-start-1.5 before:size-2.5 before:rounded-full before:border-2 before:border-soft before:bg-paper'
              : 'relative flex grow basis-18.5 flex-col items-start gap-2 border-t-2 border-rule pt-2.5 pb-2 before:absolute before:-top-1.5 before:size-2.5 before:rounded-full before:border-2 before:border-soft before:bg-paper data-[end=mixed]:items-center data-[end=mixed]:before:inset-x-0 data-[end=mixed]:before:mx-auto data-[end=for]:items-end data-[end=for]:before:end-0'
          }
        >
          <dt className="wrap-anywhere font-strong text-soft">{words.stances[stance]}</dt>
          {point.stands
            .filter(({ position }) => position?.stance === stance)
            .map(({ party }) => (
              <dd key={party.id} data-of={party.id} className="text-small">
                <PartyTag party={party} />
              </dd>
            ))}
        </div>
      ))}
    </dl>
  )
}
