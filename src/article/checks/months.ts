/** The names of months, by which a check reads a date in our own words. `i18n/` has them for what the page says; a test holds the two together. */
import type { Language } from '../schema/languages.ts'

/** From January on. */
export const months: Readonly<Record<Language, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
}
