/** When a story was last changed, as far as it says: the day of its last update, else of its publication. For search engines and feeds. */
import type { Article } from '../../article/schema/Article.ts'

/** @returns `YYYY-MM-DD`; undefined for a story that says neither */
export const changedOn = ({ updates, published }: Article): string | undefined =>
  [...updates.map(({ date }) => date), ...(published === undefined ? [] : [published])].sort().at(-1)
