/** Every problem and every warning in all stories: each story by itself, and what only shows when they stand side by side. */
import type { Article } from '../schema/Article.ts'
import { checkArticle, nameOf } from './checkArticle.ts'
import { checkColours } from './checkColours.ts'
import { checkPalette } from './checkPalette.ts'
import type { Palette } from './looksOf.ts'
import { nameless, type Problem } from './Problem.ts'

/** @param palette the publisher's colours and themes, which all stories are shown in; undefined where they cannot be read */
export const checkStories = (stories: readonly Article[], palette: Palette | undefined): Problem[] => [
  ...(palette ? checkPalette(palette) : []),
  ...stories.flatMap((article) => [...checkArticle(article), ...(palette ? checkColours(article, palette) : [])]),
  ...checkSlugs(stories.map(nameOf).filter((name) => name !== nameless)),
]

function checkSlugs(slugs: readonly string[]): Problem[] {
  return slugs
    .filter((slug, at) => slugs.indexOf(slug) !== at)
    .map((slug) => ({
      severity: 'problem',
      story: slug,
      path: 'slug',
      value: slug,
      why: 'Another story has the same address, so both would be one page.',
      mend: 'Give one of them another.',
    }))
}
