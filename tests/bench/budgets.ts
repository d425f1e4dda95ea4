/** What a reader's first visit may cost, in bytes as they travel. The one place for these numbers; `sizes.ts` weighs against them. */
import { stories } from '../../src/stories/stories.ts'

export interface Budget {
  /** As the table and a failing test say it. */
  readonly name: string
  readonly bytes: number
  /** Whether a file of the built folder counts, by its path there. */
  readonly counts: (path: string) => boolean
}

/** @param story the slug of the story whose page is weighed */
export const budgetsFor = (story: string): readonly Budget[] => [
  { name: 'the page of a story', bytes: 20_000, counts: (path) => path === `${story}/index.html` },
  { name: 'all script of the app', bytes: 84_000, counts: (path) => /^assets\/.*\.js$/.test(path) },
  { name: 'fonts', bytes: 26_000, counts: (path) => /^assets\/.*\.woff2$/.test(path) },
  { name: 'embed.js', bytes: 1_000, counts: (path) => path === 'embed.js' },
]

/** Of the first story that is published. */
export const budgets = budgetsFor(stories[0].slug)
