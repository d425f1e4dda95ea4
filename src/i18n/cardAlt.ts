/**
 * What the picture of a story shows, in one sentence: for pages and newsletters that show it with a link. It has the stance grid. A still's
 * own alt text says all that is in it; see docs/stills.md.
 */
import type { Story } from '../model/Story.ts'
import type { Words } from './en/words.ts'
import { namesOf } from './grammar.ts'

/** @example "Where the four parties stand on six sticking points: Russia, United States, Ukraine, Europe" */
export const cardAlt = (story: Story, { glance }: Words): string =>
  `${glance.gridCaption(story)}: ${namesOf(story.parties)}`
