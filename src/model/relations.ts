/** How two parties stand to each other, worked out from their stances and never typed. */
import type { Stance } from '../article/schema/Article.ts'
import type { Outline, OutlineParty, OutlinePoint } from './Outline.ts'

/** `partly` is a mixed stance against any stated one; `incomparable` is where one of the two, or both, state none. */
export type Relation = 'clash' | 'agree' | 'partly' | 'incomparable'

export type RelationCounts = Readonly<Record<Relation, number>>

export interface Pair {
  readonly parties: readonly [OutlineParty, OutlineParty]
  readonly counts: RelationCounts
}

export function relationOf(one: Stance | undefined, other: Stance | undefined): Relation {
  if (!one || !other) return 'incomparable'
  if (one === 'mixed' || other === 'mixed') return 'partly'
  return one === other ? 'agree' : 'clash'
}

/** The stance of a party on a point; undefined where none is stated. */
export const stanceOn = (point: OutlinePoint, party: OutlineParty): Stance | undefined => point.stances[party.id]

export const relationOn = (point: OutlinePoint, one: OutlineParty, other: OutlineParty): Relation =>
  relationOf(stanceOn(point, one), stanceOn(point, other))

/** How often each relation holds between two parties; the counts add up to the number of sticking points. */
export function relationsBetween(outline: Outline, one: OutlineParty, other: OutlineParty): RelationCounts {
  const counts = { clash: 0, agree: 0, partly: 0, incomparable: 0 }
  for (const point of outline.points) counts[relationOn(point, one, other)] += 1
  return counts
}

/** Every two parties, in the order of the story. */
export function pairsOf(outline: Outline): Pair[] {
  return outline.parties.flatMap((one, at) =>
    outline.parties
      .slice(at + 1)
      .map((other): Pair => ({ parties: [one, other], counts: relationsBetween(outline, one, other) })),
  )
}

/** The pairs that clash most often; none where nobody clashes. */
export function sharpestPairs(pairs: readonly Pair[]): Pair[] {
  const most = Math.max(0, ...pairs.map((pair) => pair.counts.clash))
  return most === 0 ? [] : pairs.filter((pair) => pair.counts.clash === most)
}
