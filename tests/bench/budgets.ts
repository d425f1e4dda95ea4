/** What a reader's first visit may cost, in bytes as they travel. The one place for these numbers; `sizes.ts` weighs against them. */
import { languageOf } from '../../src/article/schema/languages.ts'
import type { Article } from '../../src/article/schema/Article.ts'
import { stories } from '../../src/stories/stories.ts'

export interface Budget {
  /** As the table and a failing test say it. */
  readonly name: string
  readonly bytes: number
  /** Whether a file of the built folder counts, by its path there. */
  readonly counts: (path: string) => boolean
}

/**
 * What this edition costs. Where its design aims at less, that stands behind it, and docs/performance.md tells what lies between.
 * @param story whose page is weighed, with all that it asks for
 */
export const budgetsFor = ({ slug, lang }: Pick<Article, 'slug' | 'lang'>): readonly Budget[] => [
  { name: 'the page of a story', bytes: 24_000, counts: (path) => path === `${slug}/index.html` }, // aim: 20,000
  { name: 'all script of the app', bytes: 92_000, counts: isScriptIn(lang) }, // aim: 84,000
  { name: 'fonts', bytes: 26_000, counts: (path) => /^assets\/.*\.woff2$/.test(path) },
  { name: 'embed.js', bytes: 1_200, counts: (path) => path === 'embed.js' }, // aim: 1,000
]

/** Of the first story that is published. */
export const budgets = budgetsFor(stories[0])

/** The app's script in that language, and what a frame has besides it. */
export function isScriptIn(lang: string): (path: string) => boolean {
  const script = new RegExp(`^assets/(explainer-${languageOf(lang)}|frame)-[\\w-]{8}\\.js$`)
  return (path) => script.test(path)
}
