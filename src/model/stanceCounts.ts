/** On how many sticking points a party takes each stance, and on how many it states none. */
import type { Stance } from '../article/Article.ts'
import { stanceOn } from './relations.ts'
import type { Party, Story } from './Story.ts'

export type StanceCounts = Readonly<Record<Stance | 'unstated', number>>

export function stanceCounts(story: Story, party: Party): StanceCounts {
  const counts = { for: 0, against: 0, mixed: 0, unstated: 0 }
  for (const point of story.points) counts[stanceOn(point, party) ?? 'unstated'] += 1
  return counts
}
