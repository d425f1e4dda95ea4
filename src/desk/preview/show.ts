/** How the desk tells the page in its frame what to show: a call, since both are of one server. */
import type { Article } from '../../article/schema/Article.ts'

export interface Shown {
  readonly article: Article
  readonly layout: 'page' | 'card'
  readonly theme: 'light' | 'dark'
  /** What the form shows, as a path. @example 'quotes.mess' */
  readonly entry: string
}

declare global {
  interface Window {
    /** Set by preview/main.tsx, in the frame. */
    showStory?: (shown: Shown) => void
  }
}
