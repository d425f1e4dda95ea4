/** A stance, and each party that takes it. One that nobody takes is a soft head where there are columns, and nothing on a phone. */
import type { Stance } from '../../article/schema/Article.ts'
import type { StickingPoint } from '../../model/Story.ts'
import { useWords } from '../../state/ExplainerContext.ts'
import { Mark } from '../../ui/Mark.tsx'
import { PartyPosition } from './PartyPosition.tsx'

interface Props {
  point: StickingPoint
  /** `'against'` */
  stance: Stance
}

export function Side({ point, stance }: Props) {
  const { stances } = useWords()
  const head = (
    <>
      <Mark of={stance} className="me-1.75" />
      {`${stances[stance]} `}
    </>
  )
  const stands = point.stands.filter(({ position }) => position?.stance === stance)
  if (stands.length === 0) {
    return (
      // Who hears the page hears who stands where, and is spared a heading with nothing under it.
      <p aria-hidden className="hidden border-t border-rule pt-2.25 text-note/[1.4] text-soft @tablet:block">
        {head}
      </p>
    )
  }
  return (
    <div className="border-t border-rule pt-1.5 pb-1.5 @tiny:col-span-2 @tiny:grid @tiny:grid-cols-subgrid @tiny:*:not-first:col-start-2 @tablet:col-span-1 @tablet:block @tablet:border-t-2 @tablet:border-ink @tablet:pt-2 @tablet:pb-2.5">
      <h4 className="mb-1 text-note/[1.4] font-strong">{head}</h4>
      {stands.map(
        ({ party, position }) =>
          position && <PartyPosition key={party.id} point={point} party={party} position={position} />,
      )}
    </div>
  )
}
