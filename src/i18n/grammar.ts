/** What sentences are made with in languages that have one singular and one plural: names, lists, numbers in words. */
import type { Source } from '../article/schema/Article.ts'

/** Somebody or something with a name of its own, and another one inside a sentence if that differs. */
export interface Named {
  readonly name: string
  readonly inSentence?: string | undefined
}

/** As far as a sentence speaks of them. */
export type Sources = readonly Pick<Source, 'kind'>[]

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
export const named = (party: Named): string => party.inSentence ?? party.name
export const noun = (count: number, one: string, many: string): string => (count === 1 ? one : many)

/**
 * Lists and plurals are not `Intl`'s: the first object of it in a page makes Chromium read its data, which took as long as all else
 * that the app's script does when it starts.
 *
 * @param and between the last two of a list
 * @param smallNumbers the words for none, one and so on, with spaces between them
 */
export function grammarOf(and: string, smallNumbers: string) {
  const words = smallNumbers.split(' ')
  const list = (items: readonly string[]): string =>
    [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(` ${and} `)
  return {
    list,
    inWords: (count: number): string => words[count] ?? String(count),
    bothNamed: (parties: readonly Named[]): string => list(parties.map(named)),
  }
}
