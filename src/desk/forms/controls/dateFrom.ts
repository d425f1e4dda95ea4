/**
 * A date as people write it, as a story has it: “14 May 2031”, “May 14th, 2031”, “14. Mai 2031” and “May 2031” are `2031-05-14` and
 * `2031-05`. What may be read in two ways is none: of 5/6/2031 nobody can tell which is the month. A day that no calendar has is read like
 * any other, so that the check can tell that there is no such date.
 */
import { isDate } from '../../../article/schema/isDate.ts'
import { months as german } from '../../../i18n/de/dates.ts'
import { months as english } from '../../../i18n/en/dates.ts'

/**
 * @param lang of the story, a BCP 47 tag: between full stops the day comes first, “5.6.2031”, but for Americans
 * @returns undefined where it is no date, or not surely one
 */
export function dateFrom(text: string, lang: string): string | undefined {
  if (isDate(text.trim())) return text.trim()
  const parts = inFigures(text, lang) ?? inWords(text)
  return parts?.map((part) => String(part).padStart(2, '0')).join('-')
}

/** “14.5.2031”. @returns year, month and day */
function inFigures(text: string, lang: string): number[] | undefined {
  const [, day, month, year] = /^\s*(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})\s*$/.exec(text)?.map(Number) ?? []
  if (day === undefined || month === undefined || year === undefined) return undefined
  return !isAmerican(lang) || day > 12 || day === month ? [year, month, day] : undefined
}

/** English of no place is mostly theirs. */
const isAmerican = (lang: string): boolean => /^en(-us)?$/i.test(lang)

/** “14 May 2031”, in any order. @returns year, month and, if it is there, day */
function inWords(text: string): number[] | undefined {
  const words = text
    .toLowerCase()
    .split(/[\s,./-]+/)
    .filter(Boolean)
  const year = words.find((word) => /^\d{4}$/.test(word))
  const month = words.map(monthNamed).find((number) => number > 0)
  const day = words.find((word) => /^\d{1,2}(st|nd|rd|th)?$/.test(word))
  if (year === undefined || month === undefined) return undefined
  const parts = [Number(year), month, ...(day === undefined ? [] : [parseInt(day)])]
  // A word more may say that it is not that date: “before May 2031”.
  return parts.length < words.length ? undefined : parts
}

/** @returns its number, from 1, or 0 */
function monthNamed(word: string): number {
  const isNamed = (name: string) => word.length >= 3 && name.toLowerCase().startsWith(word)
  return english.findIndex(isNamed) + 1 || german.findIndex(isNamed) + 1
}
