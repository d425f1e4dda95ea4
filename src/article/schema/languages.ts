/**
 * The languages that the interface has words in, each a folder of `i18n/`. A story in any other language is refused, because half of
 * its page would be in English.
 */
export const languages = ['en', 'de'] as const

export type Language = (typeof languages)[number]

/** @param lang a BCP 47 tag, of which the language counts: `en-GB` is `en`. */
export function languageOf(lang: string): Language | undefined {
  const [language] = lang.toLowerCase().split('-', 1)
  return languages.find((known) => known === language)
}

/** The direction that a story or a quotation is read in. */
export const directions = ['ltr', 'rtl'] as const

export type Direction = (typeof directions)[number]
