/** How two parties stand to each other, worked out from their positions and never typed. */
import type { Position } from '../article/schema/Position.ts'
import { optionsOf, rangeOf, standingOf, standOn } from './standing.ts'
import type { Party, StickingPoint, Story } from './Story.ts'

/**
 * What two positions come to: `partly` is a mixed stance against any other, or two choices or ranges that share something and are not
 * the same. In the order in which they are told.
 */
export const comparisons = ['clash', 'agree', 'partly'] as const
/** `incomparable` is where one of the two, or both, state nothing. */
export const relations = [...comparisons, 'incomparable'] as const
export type Relation = (typeof relations)[number]

/** Two parties, and the points on which each relation holds between them. Every point of the story is under one of the four. */
export interface Pair {
  readonly parties: readonly [Party, Party]
  readonly points: Readonly<Record<Relation, readonly StickingPoint[]>>
}

/** Both on the same point. */
export function relationOf(
  point: Pick<StickingPoint, 'options'>,
  one: Position | undefined,
  other: Position | undefined,
): Relation {
  if (!one || !other) return 'incomparable'
  const standings = [standingOf({ position: one }), standingOf({ position: other })]
  // What only some members want can agree or clash with nobody whole.
  if (standings.includes('mixed') || one.of || other.of) return 'partly'
  const shared = sharedBy(point, one, other)
  if (shared === 'none') return 'clash'
  return shared === 'all' ? 'agree' : 'partly'
}

/** How much of what the two stand for is the same. */
function sharedBy(point: Pick<StickingPoint, 'options'>, one: Position, other: Position): 'all' | 'some' | 'none' {
  const [range, otherRange] = [rangeOf(one), rangeOf(other)]
  if (range && otherRange) {
    if (range.join() === otherRange.join()) return 'all'
    return range[0] <= otherRange[1] && otherRange[0] <= range[1] ? 'some' : 'none'
  }
  if (one.stance !== undefined || other.stance !== undefined) return one.stance === other.stance ? 'all' : 'none'
  const [options, others] = [optionsOf(point, one), optionsOf(point, other)]
  const common = options.filter((option) => others.includes(option))
  if (common.length === 0) return 'none'
  return common.length === options.length && common.length === others.length ? 'all' : 'some'
}

export const relationOn = (point: StickingPoint, [one, other]: Pair['parties']): Relation =>
  relationOf(point, standOn(point, one).position, standOn(point, other).position)

/** How far apart two amounts are, from the end of one range to the beginning of the other; 0 where they meet, undefined for others. */
export function distanceOn(point: StickingPoint, [one, other]: Pair['parties']): number | undefined {
  const [range, otherRange] = [one, other].map((party) => {
    const { position } = standOn(point, party)
    return position && rangeOf(position)
  })
  if (!range || !otherRange) return undefined
  // 2.5 − 2.4 is 0.10000000000000009 to a computer.
  return Number(Math.max(0, range[0] - otherRange[1], otherRange[0] - range[1]).toPrecision(12))
}

export function pairOf(story: Story, parties: Pair['parties']): Pair {
  const on = (relation: Relation) => story.points.filter((point) => relationOn(point, parties) === relation)
  return {
    parties,
    points: { clash: on('clash'), agree: on('agree'), partly: on('partly'), incomparable: on('incomparable') },
  }
}

/** Every two parties, in the order of the story. */
export const pairsOf = (story: Story): Pair[] =>
  story.parties.flatMap((one, at) => story.parties.slice(at + 1).map((other) => pairOf(story, [one, other])))

/** Every two parties: those that clash most come first, then those that agree most. */
export const pairsByClashes = (story: Story): Pair[] =>
  pairsOf(story).sort((one, other) => {
    const by = (relation: Relation) => other.points[relation].length - one.points[relation].length
    return by('clash') || by('agree') || by('partly')
  })

/** The pairs that clash most often; none where nobody clashes. */
export function sharpestPairs(pairs: readonly Pair[]): Pair[] {
  const most = Math.max(0, ...pairs.map((pair) => pair.points.clash.length))
  return most === 0 ? [] : pairs.filter((pair) => pair.points.clash.length === most)
}
