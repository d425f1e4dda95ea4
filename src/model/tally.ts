/** On which sticking points a party takes each stance, on which it states none, and what is blank in the whole story. */
import { type Standing, standingOn } from './standing.ts'
import type { Party, StickingPoint, Story } from './Story.ts'

export type Tally = Readonly<Record<Standing, readonly StickingPoint[]>>

export function tallyOf(story: Story, party: Party): Tally {
  const on = (standing: Standing) => story.points.filter((point) => standingOn(point, party) === standing)
  return { for: on('for'), against: on('against'), mixed: on('mixed'), named: on('named'), unstated: on('unstated') }
}

/** How many positions no source states, and of how many. */
export function countBlanks(story: Story): { readonly blank: number; readonly total: number } {
  const blank = story.points.flatMap(({ stands }) => stands.filter(({ position }) => !position)).length
  return { blank, total: story.points.length * story.parties.length }
}
