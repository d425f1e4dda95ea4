/** What sentences are made with in languages that have one singular and one plural: names, lists, numbers in words. */
import type { Source } from '../article/schema/Source.ts'

/** A party or a sticking point, as a sentence names it. */
interface Named {
  readonly name: string
  /** "the United States", "the draft". */
  readonly inSentence: string
}

/** As far as a sentence speaks of them. */
export type Sources = readonly Pick<Source, 'kind'>[]

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Behind a colon: "Russia, Ukraine". */
export const namesOf = (parties: readonly Pick<Named, 'name'>[]): string => parties.map(({ name }) => name).join(', ')

export const noun = (count: number, one: string, many: string): string => (count === 1 ? one : many)

/**
 * Lists and plurals are not `Intl`'s: the first object of it in a page makes Chromium read its data, which took as long as all else
 * that the script does when it starts.
 *
 * @param and between the last two of a list
 * @param smallNumbers the words for none, one and so on up to ten, with spaces between them; a larger number is in figures
 */
export function grammarOf(and: string, smallNumbers: string) {
  const words = smallNumbers.split(' ')
  const listWith = (conjunction: string) => (items: readonly string[]) =>
    [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(` ${conjunction} `)
  const list = listWith(and)
  return {
    list,
    listWith,
    inWords: (count: number): string => words[count] ?? String(count),
    /** "Russia and the United States"; the same for sticking points: "land, NATO and the draft". */
    listNamed: (named: readonly Pick<Named, 'inSentence'>[]): string => list(named.map((one) => one.inSentence)),
  }
}
