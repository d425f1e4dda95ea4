/** On how many sticking points a party takes each stance, and on how many it states none. */
import type { Stance } from '../article/schema/Article.ts'
import { stanceOn } from './relations.ts'
import type { Outline, OutlineParty } from './Outline.ts'

export type StanceCounts = Readonly<Record<Stance | 'unstated', number>>

export function stanceCounts(outline: Outline, party: OutlineParty): StanceCounts {
  const counts = { for: 0, against: 0, mixed: 0, unstated: 0 }
  for (const point of outline.points) counts[stanceOn(point, party) ?? 'unstated'] += 1
  return counts
}
