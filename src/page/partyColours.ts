/** The style sheet of one story: the hue of each party, wherever the page names it. */
import type { Article } from '../article/Article.ts'

export const partyColours = (article: Article): string =>
  Object.entries(article.parties)
    .map(([id, { hue }]) => `[data-party="${id}"]{--hue:light-dark(${hue.light},${hue.dark})}`)
    .join('')
