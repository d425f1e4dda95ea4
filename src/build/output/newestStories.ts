/** In which order stories are listed, on the front page and in the feed: the one with the latest news first. */
import type { Article } from '../../article/schema/Article.ts'
import { changedOn } from '../seo/changedOn.ts'

/**
 * The day by which a story is listed: of its last update, else of its publication, else of what it is about. It stands in the story, so
 * that it is the same in each build.
 */
export const dayOf = (story: Article): string => changedOn(story) ?? story.dateline.date

/** Of two of one day, the one that stands first in `stories.ts`. */
export const newestStories = <Stories extends readonly Article[]>(stories: Stories): Stories =>
  stories.toSorted((one, other) => dayOf(other).localeCompare(dayOf(one))) as readonly Article[] as Stories
