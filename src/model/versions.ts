/** What a party wanted or said before what it does now, with the time until which it held. */
import type { Update } from '../article/schema/Article.ts'
import type { Changeable, Grounds, Since } from '../article/schema/Grounds.ts'
import type { StickingPoint, Story } from './Story.ts'

export interface Earlier<Version> {
  readonly version: Version
  /** Its place among the earlier ones, the oldest being 0. */
  readonly index: number
  /** When the next one took its place, and what tells of that. */
  readonly until: Since
}

/** The newest first; none where nothing changed. */
export function earlierOf<Version extends Grounds>(now: Changeable<Version>): Earlier<Version>[] {
  const { since, earlier } = now as Version & {
    readonly since?: Since
    readonly earlier?: readonly HasBegun<Version>[]
  }
  return (earlier ?? [])
    .flatMap((version, index) => {
      const until = earlier?.[index + 1]?.since ?? since
      return until ? [{ version, index, until }] : []
    })
    .reverse()
}

type HasBegun<Version> = Version & { readonly since?: Since }

/** The parties whose position on a point has changed, with what it was. */
export const changesOn = (point: StickingPoint) =>
  point.stands.flatMap(({ party, position }) => (position?.earlier ? [{ party, earlier: earlierOf(position) }] : []))

/** The log as a reader wants it. Of one day, the entry that was written last comes first. */
export const newestFirst = (updates: readonly Update[]): Update[] =>
  [...updates].reverse().sort((one, other) => other.date.localeCompare(one.date))

/** On how many positions a party has changed its mind, in the whole story. */
export const countChanges = (story: Story): number =>
  story.points.reduce((sum, point) => sum + changesOn(point).length, 0)
