/** The words for pictures of a story, in its language. They are apart from those of its page, whose script would bring them along. */
import { type Language, languageOf } from '../article/schema/languages.ts'
import { stills as german } from './de/stills.ts'
import { stills as english, type StillWords } from './en/stills.ts'

const tables: Readonly<Record<Language, StillWords>> = { en: english, de: german }

/** @param lang a BCP 47 tag; English where there is no table for it, as in `wordsFor` */
export const stillWordsFor = (lang: string): StillWords => tables[languageOf(lang) ?? 'en']
