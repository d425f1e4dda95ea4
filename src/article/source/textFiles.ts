/**
 * What the files are called in which editors keep the texts of a story's sources: `sources/<story>.<source>.txt`. The text of a story's
 * only source may also lie in `sources/<story>.txt`.
 */
import type { Article } from '../schema/Article.ts'

/** @example textFileOf({ slug: 'tea-talks' }, 'letter') // 'tea-talks.letter.txt' */
export const textFileOf = ({ slug }: Pick<Article, 'slug'>, source: string): string => `${slug}.${source}.txt`

/** All that a source's text may be called. The first one wins; the last is the simplest. */
export function possibleTextFiles({ slug, sources }: Article, source: string): string[] {
  const full = textFileOf({ slug }, source)
  return Object.keys(sources).length === 1 ? [full, `${slug}.txt`] : [full]
}
