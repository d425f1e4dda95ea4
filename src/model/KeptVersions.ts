/**
 * The versions of a story that the newsroom has kept, each at an address that never changes. A story does not know them: the build adds
 * them to what it publishes.
 */
import type { Article } from '../article/schema/Article.ts'

export interface KeptVersions {
  /** The day of the version that this page itself is; undefined on the page that goes on changing. */
  readonly own?: string
  /** The way from this page to the one that goes on changing. */
  readonly newest: string
  /** The others, the newest first. */
  readonly others: readonly KeptVersion[]
}

interface KeptVersion {
  /** `YYYY-MM-DD`: of the last update or correction that it has, else of its publication. */
  readonly day: string
  /** The way to it from this page. */
  readonly href: string
}

/** A story as a page has it. */
export type PublishedArticle = Article & { readonly kept?: KeptVersions }
