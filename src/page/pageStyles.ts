/**
 * Which of the house's rules go where. A page carries those that its elements wear, and the hue of each party of its story;
 * the rest is for what only the app shows, such as a dialog, and comes with the app.
 */
import type { Selector, SelectorComponent } from 'lightningcss'
import type { Article } from '../article/schema/Article.ts'
import { languageOf } from '../article/schema/languages.ts'
import { finishStyles } from './finishStyles.ts'

/**
 * @param styles the house's; empty where the page links to them
 * @param markup of the page, as React writes it
 */
export function pageStyles(article: Article, styles: string, markup: string): string {
  const own = hyphenation(article) + partyColours(article)
  return styles ? wornStyles(styles + own, markup) : own
}

/** Those of some styles that a page's elements wear. */
export function wornStyles(styles: string, markup: string): string {
  const worn = wornIn(markup)
  const columns = /data-columns="(\w+)"/.exec(markup)?.[1]
  const kept = finishStyles(styles, (selector) => {
    const parts = partsOf(selector)
    const isOther = parts.some((part) => columnsOf(part) !== undefined)
    return (
      classesIn(parts).every((name) => worn.has(name)) &&
      (!isOther || parts.some((part) => columnsOf(part) === columns))
    )
  })
  // How soon the matrix has columns is the same for all readers of a page, so no rule has to ask.
  return kept.replaceAll(`:where([data-columns=${columns}]) `, '')
}

/** @param markups of all pages */
export function appStyles(styles: string, markups: readonly string[]): string {
  const pages = markups.map(wornIn)
  return finishStyles(styles, (selector) =>
    classesIn(partsOf(selector)).some((name) => !pages.every((worn) => worn.has(name))),
  )
}

const wornIn = (markup: string): ReadonlySet<string> =>
  new Set([...markup.matchAll(/ class="([^"]*)"/g)].flatMap(([, list = '']) => list.split(' ')))

/** The parts of a selector, and of those that stand in it, such as in `:where()`. */
const partsOf = (selector: Selector): SelectorComponent[] =>
  selector.flatMap((part) => {
    const inner = 'selectors' in part && Array.isArray(part.selectors) ? (part.selectors as Selector[]) : []
    return [part, ...inner.flatMap(partsOf)]
  })

const classesIn = (parts: readonly SelectorComponent[]): string[] =>
  parts.flatMap((part) => (part.type === 'class' ? part.name : []))

const columnsOf = (part: SelectorComponent): string | undefined =>
  part.type === 'attribute' && part.name === 'data-columns' ? part.operation?.value : undefined

/** A language of long words has a browser divide them; in English it would only look restless. */
const hyphenation = ({ lang }: Article): string => (languageOf(lang) === 'de' ? '@layer base{:root{hyphens:auto}}' : '')

/**
 * Wherever the page names a party. In the layer of the house's own base rules, so that a party outside the lens can turn soft.
 *
 * @param within the part of the page that is about this story; the whole page where it is left out
 */
export function partyColours(article: Pick<Article, 'parties'>, within = ''): string {
  const rules = Object.entries(article.parties).map(
    ([id, { hue }]) =>
      `${within}[data-party="${id}"],${within}[data-of="${id}"]{--hue:light-dark(${hue.light},${hue.dark})}`,
  )
  return `@layer base{${rules.join('')}}`
}
