/** The paragraph that somebody probably meant to cite, where a reference leads to none. */
import type { Article } from '../schema/Article.ts'
import { sourceOf } from '../schema/refs.ts'
import { nearestName } from './nearestName.ts'
import { paragraphsIn } from './refsIn.ts'

/** Whether a reference names a source that is not there. One without a colon names none. */
export const isUnknownSource = ({ sources }: Article, ref: string): boolean =>
  ref.includes(':') && !Object.hasOwn(sources, sourceOf(ref))

/** @returns undefined where none is near enough. @example refMeant(story, 'articel:15') // 'article:15' */
export function refMeant(article: Article, ref: string): string | undefined {
  const known = paragraphsIn(article).map((paragraph) => paragraph.ref)
  const plain = (text: string) => text.replace(/\s/g, '').toLowerCase()
  const same = known.filter((one) => plain(one) === plain(ref) || plain(paragraphOf(one)) === plain(ref))
  if (same.length > 0) return same.length === 1 ? same[0] : undefined
  const source = nearestName(sourceOf(ref), Object.keys(article.sources)) ?? ''
  return known.find((one) => one === `${source}:${paragraphOf(ref)}`)
}

const paragraphOf = (ref: string): string => ref.slice(sourceOf(ref).length + 1)
