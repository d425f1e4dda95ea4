/** The words for a story's language. A language without a table of its own gets English. */
import { english, type Words } from './english.ts'

const tables: ReadonlyMap<string, Words> = new Map([['en', english]])

/** @param lang a BCP 47 tag, of which the language counts: `en-GB` is `en` */
export const wordsFor = (lang: string): Words => tables.get(lang.split('-', 1)[0] ?? '') ?? english
