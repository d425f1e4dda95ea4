/**
 * Where a party stands on a sticking point, as the page marks it: for, against or mixed on a proposition; something chosen or named
 * where there is a choice or an amount; or nothing stated. All that counts and compares goes by it.
 */
import { type Position, type Stance, stances } from '../article/schema/Position.ts'
import { reasons } from '../article/schema/standpoints.ts'
import { type Silence, type SilenceKind, silenceKinds } from '../article/schema/StickingPoint.ts'
import type { Party, PointOption, Stand, StickingPoint } from './Story.ts'

/** What a tally counts. `named` is an option or an amount. */
export const standings = [...stances, 'named', 'unstated'] as const
export type Standing = (typeof standings)[number]

/** What a mixed stance may be short of, in the order of the key. */
export const shortfalls = [...reasons, 'someMembers'] as const
const special = [...shortfalls, ...silenceKinds] as const

/** What few stories have. */
export type SpecialMark = (typeof special)[number]

/** A stance with what it is short of, or a silence with its kind: each has a mark and a word of its own. */
export type StanceMark = Stance | 'unstated' | SpecialMark

/** What a party says on a point, now or before, or that it is silent. */
export interface StandFacts {
  readonly position: Position | undefined
  readonly silence?: Silence | undefined
}

export function standingOf({ position }: StandFacts): Standing {
  if (!position) return 'unstated'
  // What some members want is neither the stance nor the choice of the whole party.
  return position.of ? 'mixed' : (position.stance ?? 'named')
}

/** How a stand is marked; undefined for the option or the amount of a whole party, which shows as itself. */
export function markOf({ position, silence }: StandFacts): StanceMark | undefined {
  if (!position) return silence?.kind ?? 'unstated'
  return position.of ? 'someMembers' : stanceMarkOf(position)
}

/** The same of a position, whoever of the party holds it. */
export function stanceMarkOf(position: Position): StanceMark | undefined {
  if (position.stance === undefined) return undefined
  if (position.inPart !== undefined) return 'inPart'
  if (position.onCondition !== undefined) return 'onCondition'
  return position.divided === undefined ? position.stance : 'divided'
}

const marksIn = (points: readonly StickingPoint[]) => points.flatMap(({ stands }) => stands.map(markOf))

/** Every mark that a story needs besides those of plain stances and silence, each once. */
export function specialMarksOf(points: readonly StickingPoint[]): SpecialMark[] {
  const marks = new Set(marksIn(points))
  return special.filter((mark) => marks.has(mark))
}

/** What a key explains of stances: the marks that stand in the grid, the plain ones first. */
export function stanceMarksOf(points: readonly StickingPoint[]): (Stance | SpecialMark)[] {
  const marks = new Set(marksIn(points))
  return [...stances, ...special].filter((mark) => marks.has(mark) && !isSilence(mark))
}

const isSilence = (mark: StanceMark): boolean => silenceKinds.some((kind) => kind === mark)

/** The silences that the sources speak of, each kind with how many of it there are. They are not stated as well. */
export function silencesIn(points: readonly StickingPoint[]): { kind: SilenceKind; count: number }[] {
  const marks = marksIn(points)
  return silenceKinds
    .map((kind) => ({ kind, count: marks.filter((mark) => mark === kind).length }))
    .filter(({ count }) => count > 0)
}

export const standOn = (point: StickingPoint, party: Party): Stand =>
  point.stands.find((stand) => stand.party.id === party.id) ?? { party, position: undefined, silence: undefined }

export const standingOn = (point: StickingPoint, party: Party): Standing => standingOf(standOn(point, party))

/** The members whose position it is; none where it is that of the whole party. */
export const membersOf = ({ party, position }: Pick<Stand, 'party'> & Pick<StandFacts, 'position'>): Party['members'] =>
  party.members.filter(({ id }) => position?.of?.includes(id))

/** What a position chooses, in the order of the point; none where it chooses nothing. */
export function optionsOf(
  { options }: Pick<StickingPoint, 'options'>,
  { option }: Pick<Position, 'option'>,
): PointOption[] {
  const chosen = typeof option === 'string' ? [option] : (option ?? [])
  return options.filter(({ id }) => chosen.includes(id))
}

/** From the least to the most that a position names. */
export type AmountRange = readonly [low: number, high: number]

/** Undefined where a position names no amount. */
export function rangeOf({ value }: Pick<Position, 'value'>): AmountRange | undefined {
  if (value === undefined) return undefined
  const [one, other] = typeof value === 'number' ? [value, value] : value
  return one <= other ? [one, other] : [other, one]
}

/** What tells a choice or an amount from the others of its point: `'dams'`, `'gauges_none'`, `'2030_2035'`. */
export function choiceId(point: Pick<StickingPoint, 'options'>, position: Position): string {
  const chosen = rangeOf(position) ?? optionsOf(point, position).map(({ id }) => id)
  return chosen.join('_')
}

/**
 * Whether two positions on a point are the same stance, choice or amount, of the same members, whatever their sentences say.
 *
 * @param other undefined where nothing is stated
 */
export function isSameStanding(
  point: Pick<StickingPoint, 'options'>,
  one: Position,
  other: Position | undefined,
): boolean {
  if (!other || one.of?.join() !== other.of?.join()) return false
  const mark = stanceMarkOf(one)
  return mark === stanceMarkOf(other) && (mark !== undefined || choiceId(point, one) === choiceId(point, other))
}
