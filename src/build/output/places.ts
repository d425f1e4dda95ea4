/** Where in the folder of all pages a page is. Its files stand beside it. */
import type { KeptVersions } from '../../model/KeptVersions.ts'
import { quotePath } from '../../model/quotePath.ts'

/** A story, or one of its kept versions. */
interface Placed {
  readonly slug: string
  readonly kept?: KeptVersions | undefined
}

/** Of the page that goes on changing. */
export const newestFolder = (slug: string): string => `${slug}/`

/** @param day of the kept version */
export const versionFolder = (slug: string, day: string): string => `${newestFolder(slug)}v/${day}/`

export const storyFolder = ({ slug, kept }: Placed): string =>
  kept?.own === undefined ? newestFolder(slug) : versionFolder(slug, kept.own)

export const quoteFolder = (story: Placed, quote: string): string => storyFolder(story) + quotePath({ id: quote })
