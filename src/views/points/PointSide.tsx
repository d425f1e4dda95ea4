/**
 * Those who stand for the same on a point: a stance, an option or an amount, and each party with its sentence. A stance that nobody takes
 * is a soft head where there are columns, and nothing on a phone.
 */
import type { Side } from '../../model/sides.ts'
import type { StickingPoint } from '../../model/Story.ts'
import { useWords } from '../../state/ExplainerContext.ts'
import { Mark } from '../../ui/Mark.tsx'
import { PartyPosition } from './PartyPosition.tsx'

interface Props {
  point: StickingPoint
  side: Side
}

export function PointSide({ point, side: { stance, options, range, stands } }: Props) {
  const { stances, standing } = useWords()
  const head = (
    <>
      {stance && <Mark of={stance} className="me-1.5" />}
      {`${stance ? stances[stance] : range ? standing.amount(range, point.amount) : standing.options(options ?? [])} `}
    </>
  )
  if (stands.length === 0) {
    return (
      // Who hears the page hears who stands where, and is spared a heading with nothing under it.
      <p aria-hidden className="hidden border-t border-rule pt-2 text-note text-soft @tablet:block">
        {head}
      </p>
    )
  }
  return (
    <div className={stance ? 'side side-row' : 'side'}>
      <h4 className="mb-1 text-note font-strong">{head}</h4>
      {stands.map((stand) => (
        <PartyPosition key={stand.party.id} point={point} stand={stand} />
      ))}
    </div>
  )
}
