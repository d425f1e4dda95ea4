/** What a statement rests on. What is told along with it, such as a detail, counts as part of it. */
import type { Grounds, Refs } from '../article/schema/Grounds.ts'
import type { PositionText } from '../article/schema/Position.ts'
import type { Quote, Speaker, Story } from './Story.ts'
import type { Earlier } from './versions.ts'

/** Leaves out all other fields of the part. */
export const groundsOf = ({ basis, by, refs }: Grounds): Grounds => ({ basis, refs, ...(by !== undefined && { by }) })

/** A quotation is by its nature what somebody said. Its original is where the source, or another one, has that. */
export const groundsOfQuote = ({ refs, original }: Pick<Quote, 'refs' | 'original'>): Grounds => ({
  basis: 'said',
  refs: distinct(refs, original?.refs),
})

/** What the standfirst rests on, and the date line under it, which has no numbers of its own. */
export const groundsOfStandfirst = ({ standfirst, dateline }: Pick<Story, 'standfirst' | 'dateline'>): Grounds => ({
  ...groundsOf(standfirst),
  refs: distinct(standfirst.refs, dateline.refs),
})

/** What a position rests on, its detail included. */
export const groundsOfPosition = (position: PositionText): Grounds => ({
  ...groundsOf(position),
  refs: distinct(position.refs, position.detailRefs),
})

/** A source is taken at its word for when something began. */
export const groundsOfSince = ({ refs }: Pick<Grounds, 'refs'>): Grounds => ({ basis: 'reported', refs })

/** What an earlier wish or position rested on, and what tells that it gave way. */
export function groundsOfEarlier({ version, until }: Earlier<PositionText>): Grounds {
  const grounds = groundsOfPosition(version)
  return { ...grounds, refs: distinct(grounds.refs, until.refs) }
}

/** The speaker who tells a statement of basis `told`; undefined for all others. */
export const tellerOf = ({ speakers }: Pick<Story, 'speakers'>, { by }: Pick<Grounds, 'by'>): Speaker | undefined =>
  speakers.find(({ id }) => id === by)

const distinct = (refs: Refs<string>, more: readonly string[] = []): Refs<string> => [
  ...refs,
  ...more.filter((ref) => !refs.includes(ref)),
]
