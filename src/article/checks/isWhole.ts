/**
 * Whether each part of a story is there and of its kind. What trusts the types reads only such a story: no compiler may have seen it, and
 * `checkArticle` tells what is wrong with another.
 */
import type { Article } from '../schema/Article.ts'
import { formOf } from './formOf.ts'

export function isWhole(article: Article): boolean {
  const { missing, meant } = formOf(article)
  return missing.length === 0 && meant.length === 0
}
