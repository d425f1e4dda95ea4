/**
 * The languages that the interface has words in, each with the name under which `i18n/` exports its words. A story in any other
 * language is refused, because half of its page would be in English.
 */
export const languages = { en: 'english', de: 'german' } as const

export type Language = keyof typeof languages

/** @param lang a BCP 47 tag, of which the language counts: `en-GB` is `en`. */
export function languageOf(lang: string): Language | undefined {
  const [language = ''] = lang.toLowerCase().split('-', 1)
  return Object.hasOwn(languages, language) ? (language as Language) : undefined
}
