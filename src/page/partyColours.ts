/** The style sheet of one story: the hue of each party, wherever the page names it. */
import type { Article } from '../article/Article.ts'

export function partyColours(article: Article): string {
  const rules = Object.entries(article.parties).map(
    ([id, { hue }]) => `[data-party="${id}"]{--hue:light-dark(${hue.light},${hue.dark})}`,
  )
  // In the layer of the house's own base rules, so that a party outside the lens can turn soft.
  return `@layer base{${rules.join('')}}`
}
