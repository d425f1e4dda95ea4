/** How two parties stand to each other, worked out from their stances and never typed. */
import type { Stance } from '../article/schema/Article.ts'
import type { Party, StickingPoint, Story } from './Story.ts'

/** What two stated stances come to: `partly` is a mixed one against any other. In the order in which they are told. */
export const comparisons = ['clash', 'agree', 'partly'] as const
/** `incomparable` is where one of the two, or both, state none. */
export const relations = [...comparisons, 'incomparable'] as const
export type Relation = (typeof relations)[number]

/** Two parties, and the points on which each relation holds between them. Every point of the story is under one of the four. */
export interface Pair {
  readonly parties: readonly [Party, Party]
  readonly points: Readonly<Record<Relation, readonly StickingPoint[]>>
}

export function relationOf(one: Stance | undefined, other: Stance | undefined): Relation {
  if (!one || !other) return 'incomparable'
  if (one === 'mixed' || other === 'mixed') return 'partly'
  return one === other ? 'agree' : 'clash'
}

/** The stance of a party on a point; undefined where none is stated. */
export const stanceOn = (point: StickingPoint, party: Party): Stance | undefined =>
  point.stands.find((stand) => stand.party.id === party.id)?.position?.stance

export const relationOn = (point: StickingPoint, [one, other]: Pair['parties']): Relation =>
  relationOf(stanceOn(point, one), stanceOn(point, other))

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
