/**
 * The parties of a sticking point by where they stand: against, mixed and for on a proposition; who chooses the same in a choice; who
 * names the same amount, from the least to the most. Every party that states something is on one side.
 */
import type { Stance } from '../article/schema/Position.ts'
import { type AmountRange, choiceId, optionsOf, rangeOf, standingOf } from './standing.ts'
import type { PointOption, Stand, StickingPoint } from './Story.ts'

/** @example { stance: 'against', stands: [of Norland] } */
export interface Side {
  /** What tells it from the others of its point. */
  readonly id: string
  readonly stance?: Stance
  readonly options?: readonly PointOption[]
  readonly range?: AmountRange
  readonly stands: readonly (Stand & { readonly position: NonNullable<Stand['position']> })[]
}

/** From left to right. */
const order = ['against', 'mixed', 'for'] as const

export function sidesOf(point: StickingPoint): Side[] {
  const stated = point.stands.flatMap(({ position, ...stand }) => (position ? [{ ...stand, position }] : []))
  if (point.proposition !== undefined) {
    return order.map((stance) => ({
      id: stance,
      stance,
      stands: stated.filter((stand) => standingOf(stand) === stance),
    }))
  }
  const sides = new Map<string, Side>()
  for (const stand of stated) {
    const range = rangeOf(stand.position)
    const options = optionsOf(point, stand.position)
    const id = choiceId(point, stand.position)
    const side = sides.get(id) ?? { id, ...(range ? { range } : { options }), stands: [] }
    sides.set(id, { ...side, stands: [...side.stands, stand] })
  }
  return [...sides.values()].sort((one, other) => placeOf(point, one) - placeOf(point, other))
}

/** By the middle of a range, or by the first option that is chosen. */
function placeOf({ options }: StickingPoint, side: Side): number {
  if (side.range) return (side.range[0] + side.range[1]) / 2
  return options.findIndex(({ id }) => id === side.options?.[0]?.id)
}
