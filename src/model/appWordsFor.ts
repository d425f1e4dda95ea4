/** The app's own words for a story's language: what `wordsFor` has, less what is on the page already. */
import { type AppWords, englishApp } from './englishApp.ts'

const tables: Readonly<Record<string, AppWords>> = { en: englishApp }

/** @param lang a BCP 47 tag, of which the language counts: `en-GB` is `en` */
export const appWordsFor = (lang: string): AppWords => tables[lang.split('-', 1)[0] ?? ''] ?? englishApp
