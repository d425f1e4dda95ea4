/**
 * What German sentences are made with: lists, plurals, numbers in words.
 *
 * A story names its parties in the nominative alone, so no sentence of ours may put a name into another case.
 */
import type { Source as SourceFacts } from '../article/Article.ts'
import type { Named } from './englishGrammar.ts'

type Sources = readonly Pick<SourceFacts, 'kind'>[]

export const locale = 'de-DE'
const plurals = new Intl.PluralRules(locale)
const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' })
const smallNumbers = 'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ')

export const list = (items: readonly string[]): string => conjunction.format(items)
export const inWords = (count: number): string => smallNumbers[count] ?? String(count)
export const noun = (count: number, one: string, many: string): string => (plurals.select(count) === 'one' ? one : many)
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
export const named = (party: Named): string => party.inSentence ?? party.name
export const bothNamed = (parties: readonly Named[]): string => list(parties.map(named))

/** „geben die Quellen“, „gibt der Artikel“: the verb first, as after an adverbial. */
export function give(sources: Sources): string {
  if (sources.length > 1) return 'geben die Quellen'
  return sources[0]?.kind === 'article' ? 'gibt der Artikel' : 'gibt die Quelle'
}

/** „in den Quellen“, „im Artikel“. */
export function inTheSources(sources: Sources): string {
  if (sources.length > 1) return 'in den Quellen'
  return sources[0]?.kind === 'article' ? 'im Artikel' : 'in der Quelle'
}
