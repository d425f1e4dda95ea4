/** Every problem and every warning in all stories: each story by itself, and what only shows when they stand side by side. */
import type { Article } from '../schema/Article.ts'
import { checkArticle } from './checkArticle.ts'
import { checkColours, type Grounds } from './checkColours.ts'
import type { Problem } from './Problem.ts'

/** @param grounds the publisher's colours that text stands on */
export const checkStories = (stories: readonly Article[], grounds: Grounds): Problem[] => [
  ...stories.flatMap((article) => [...checkArticle(article), ...checkColours(article, grounds)]),
  ...checkSlugs(stories.map(({ slug }) => slug)),
]

function checkSlugs(slugs: readonly string[]): Problem[] {
  return slugs
    .filter((slug, at) => slugs.indexOf(slug) !== at)
    .map((slug) => ({
      severity: 'problem',
      story: slug,
      path: 'slug',
      value: slug,
      why: 'Another story has the same slug, so both would be one page.',
      mend: 'Give one of them another.',
    }))
}
