/** What English sentences are made with: lists, plurals, numbers in words. */
import type { Source as SourceFacts } from '../article/Article.ts'

/** Somebody or something with a name of its own, and another one inside a sentence if that differs. */
export interface Named {
  readonly name: string
  readonly inSentence?: string | undefined
}

type Sources = readonly Pick<SourceFacts, 'kind'>[]

export const locale = 'en-GB'
const plurals = new Intl.PluralRules(locale)
const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' })
const smallNumbers = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

export const list = (items: readonly string[]): string => conjunction.format(items)
export const inWords = (count: number): string => smallNumbers[count] ?? String(count)
export const noun = (count: number, one: string, many: string): string => (plurals.select(count) === 'one' ? one : many)
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
export const named = (party: Named): string => party.inSentence ?? party.name
export const bothNamed = (parties: readonly Named[]): string => list(parties.map(named))

/** "the article" where the story has one source and it is an article; else "the source" or "the sources". */
export function theSources(sources: Sources): string {
  if (sources.length > 1) return 'the sources'
  return sources[0]?.kind === 'article' ? 'the article' : 'the source'
}

export const give = (sources: Sources): string => `${theSources(sources)} ${noun(sources.length, 'gives', 'give')}`
