/** The file of a draft: the one that it came from with what has changed, or a new one. */
import { newStoryFile, writeStory } from '../document/writeStory.ts'
import type { Draft, StoryPlace } from './Draft.ts'

export function fileOf({ article }: Draft, { text }: StoryPlace): string {
  return text === null ? newStoryFile(codeName(article.slug), article) : writeStory(text, article)
}

/** A story's name in the code, as `npm run new` makes it. */
export const codeName = (slug: string): string =>
  slug.includes('-') ? slug.replace(/-(.)/g, (_, next: string) => next.toUpperCase()) : `${slug}Story`

/** What a source's text is called in the folder “sources”. */
export const textName = ({ article }: Draft, source: string): string =>
  Object.keys(article.sources).length === 1 ? `${article.slug}.txt` : `${article.slug}.${source}.txt`
