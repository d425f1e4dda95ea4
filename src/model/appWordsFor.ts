/**
 * The app's own words for a story's language: what `wordsFor` has, less what is on the page already.
 *
 * The dev server serves this file as it is. The build makes one script a language, in which the words of that language alone take
 * its place: see `page/scriptLanguage.ts`.
 */
import { type Language, languageOf } from '../article/schema/languages.ts'
import { type AppWords, englishApp } from '../i18n/en/appWords.ts'
import { germanApp } from '../i18n/de/appWords.ts'

const tables: Readonly<Record<Language, AppWords>> = { en: englishApp, de: germanApp }

/** @param lang a BCP 47 tag, of which the language counts: `en-GB` is `en` */
export const appWordsFor = (lang: string): AppWords => tables[languageOf(lang) ?? 'en']
