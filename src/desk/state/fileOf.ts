/** The file of a draft: the one that it came from with what has changed, or a new one. */
import { codeName } from '../../article/schema/slug.ts'
import { textFileOf } from '../../article/source/textFiles.ts'
import { newStoryFile, writeStory } from '../document/writeStory.ts'
import type { Draft, StoryPlace } from './Draft.ts'

export function fileOf({ article }: Draft, { text }: StoryPlace): string {
  return text === null ? newStoryFile(codeName(article.slug), article) : writeStory(text, article)
}

/** The texts of the story's sources, by the names of their files in the folder “sources”. */
export const textFilesOf = ({ article, texts }: Draft): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(texts)
      .filter(([source]) => Object.hasOwn(article.sources, source))
      .map(([source, text]) => [textFileOf(article, source), text]),
  )
