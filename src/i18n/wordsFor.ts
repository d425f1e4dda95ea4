/** The words for a story's language, where pages are made: a page's script brings those of its own language (`main.en.ts`). */
import { type Language, languageOf } from '../article/schema/languages.ts'
import { german } from './de/words.ts'
import { english, type Words } from './en/words.ts'

const tables: Readonly<Record<Language, Words>> = { en: english, de: german }

/**
 * @param lang a BCP 47 tag, of which the language counts: `en-GB` is `en`
 * @returns English where there is no table. `checkLanguage` keeps such a story from being published.
 */
export const wordsFor = (lang: string): Words => tables[languageOf(lang) ?? 'en']
