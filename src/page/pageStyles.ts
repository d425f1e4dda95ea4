/** The style sheet of one page: the house's, less what only other pages need, how its language divides words, and the hue of each party of its story. */
import type { Article } from '../article/Article.ts'
import { languageOf } from '../article/languages.ts'
import { withoutUnworn } from './withoutUnworn.ts'

/**
 * @param styles the house's, where they stand in the page itself
 * @param markup of the page
 * @param still classes that no script can bring to it later
 */
export const pageStyles = (article: Article, styles: string, markup: string, still: ReadonlySet<string>): string =>
  withoutUnworn(withoutOtherColumns(styles, markup), still, markup) + hyphenation(article) + partyColours(article)

/** How soon the matrix has columns is the same for all readers of a page, so the rules for other numbers of parties can go. */
const withoutOtherColumns = (styles: string, markup: string): string =>
  styles
    .replace(/[^{}]+\{[^{}]*\}/g, (rule) => {
      const [first, ...others] = rule.match(/data-columns=\w+/g) ?? []
      return first && ![first, ...others].some((columns) => markup.includes(columns)) ? '' : rule
    })
    .replace(/@container [^{}]+\{\}/g, '')

/** A language of long words has a browser divide them; in English it would only look restless. */
const hyphenation = ({ lang }: Article): string =>
  languageOf(lang) === 'de' ? '@layer base{:root{-webkit-hyphens:auto;hyphens:auto}}' : ''

/** Wherever the page names a party. */
function partyColours(article: Article): string {
  const rules = Object.entries(article.parties).map(
    ([id, { hue }]) => `[data-party="${id}"],[data-of="${id}"]{--hue:light-dark(${hue.light},${hue.dark})}`,
  )
  // In the layer of the house's own base rules, so that a party outside the lens can turn soft.
  return `@layer base{${rules.join('')}}`
}
