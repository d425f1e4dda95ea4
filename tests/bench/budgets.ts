/** What a reader's first visit may cost, in bytes as they travel. The one place for these numbers; `sizes.ts` weighs against them. */
import { stories } from '../../src/stories/stories.ts'

export interface Budget {
  /** As the table and a failing test say it. */
  readonly name: string
  readonly bytes: number
  /** Whether a file of the built folder counts, by its path there. */
  readonly counts: (path: string) => boolean
}

const page = `${stories[0].slug}/index.html`

export const budgets: readonly Budget[] = [
  // With its headers it is what a server sends before it has to wait for an answer. @see https://www.rfc-editor.org/rfc/rfc6928
  { name: 'the page of the first story', bytes: 14_600, counts: (path) => path === page },
  { name: 'all script of the app', bytes: 70_000, counts: (path) => /^assets\/.*\.js$/.test(path) },
  { name: 'both fonts', bytes: 40_000, counts: (path) => /^assets\/.*\.woff2$/.test(path) },
  { name: 'embed.js', bytes: 1_000, counts: (path) => path === 'embed.js' },
]
