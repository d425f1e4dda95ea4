/** What English sentences are made with. */
import { grammarOf, noun, type Sources } from '../grammar.ts'

export const { list, inWords, bothNamed } = grammarOf(
  'and',
  'no one two three four five six seven eight nine ten eleven twelve',
)

/** "the article" where the story has one source and it is an article; else "the source" or "the sources". */
export function theSources(sources: Sources): string {
  if (sources.length > 1) return 'the sources'
  return sources[0]?.kind === 'article' ? 'the article' : 'the source'
}

export const give = (sources: Sources): string => `${theSources(sources)} ${noun(sources.length, 'gives', 'give')}`
