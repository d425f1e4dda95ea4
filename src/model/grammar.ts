/** What the sentences of every language are made with: names, lists, plurals, numbers in words. */
import type { Source } from '../article/Article.ts'

/** Somebody or something with a name of its own, and another one inside a sentence if that differs. */
export interface Named {
  readonly name: string
  readonly inSentence?: string | undefined
}

/** As far as a sentence speaks of them. */
export type Sources = readonly Pick<Source, 'kind'>[]

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
export const named = (party: Named): string => party.inSentence ?? party.name

/** @param smallNumbers the words for none, one and so on, with spaces between them */
export function grammarOf(locale: string, smallNumbers: string) {
  const plurals = new Intl.PluralRules(locale)
  const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' })
  const words = smallNumbers.split(' ')
  const list = (items: readonly string[]): string => conjunction.format(items)
  return {
    list,
    inWords: (count: number): string => words[count] ?? String(count),
    noun: (count: number, one: string, many: string): string => (plurals.select(count) === 'one' ? one : many),
    bothNamed: (parties: readonly Named[]): string => list(parties.map(named)),
  }
}
