/** On which sticking points a party takes each stance, on which it states none, and what is blank in the whole story. */
import { type Stance, stances } from '../article/schema/Article.ts'
import { stanceOn } from './relations.ts'
import type { Party, StickingPoint, Story } from './Story.ts'

/** How a party can stand on a point: a stance, or none that is stated. In the order in which they are told. */
export const standings = [...stances, 'unstated'] as const
export type Standing = (typeof standings)[number]

export type Tally = Readonly<Record<Standing, readonly StickingPoint[]>>

export function tallyOf(story: Story, party: Party): Tally {
  const on = (stance: Stance | undefined) => story.points.filter((point) => stanceOn(point, party) === stance)
  return { for: on('for'), against: on('against'), mixed: on('mixed'), unstated: on(undefined) }
}

/** The parties that state nothing on a point. */
export const silentOn = (point: StickingPoint): Party[] =>
  point.stands.filter(({ position }) => !position).map(({ party }) => party)

/** How many positions no source states, and of how many. */
export function countBlanks(story: Story): { readonly blank: number; readonly total: number } {
  const blank = story.points.reduce((sum, point) => sum + silentOn(point).length, 0)
  return { blank, total: story.points.length * story.parties.length }
}
