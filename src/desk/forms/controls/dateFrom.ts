/**
 * A date as people write it, as a story has it: “14 May 2031”, “May 14th, 2031”, “14. Mai 2031”, “14.5.2031” and “May 2031” are
 * `2031-05-14` and `2031-05`. Of 5/6/2031 nobody can tell which is the month, so that is none.
 */
import { isDate } from '../../../article/schema/isDate.ts'

/**
 * @param lang whose names of months are known beside the English ones: `'de'`
 * @returns undefined where it is no date, or not surely one
 */
export function dateFrom(text: string, lang: string): string | undefined {
  if (isDate(text.trim())) return text.trim()
  const [, ...dotted] = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/.exec(text.trim()) ?? []
  const words = text
    .toLowerCase()
    .split(/[\s,.]+/)
    .filter(Boolean)
  const [day, month, year] =
    dotted.length > 0
      ? dotted
      : [
          words.find((word) => /^\d{1,2}(st|nd|rd|th)?$/.test(word)),
          words.map((word) => monthNamed(word, lang)).find(Boolean),
          words.find((word) => /^\d{4}$/.test(word)),
        ]
  const parts = [year, month, day].filter((part) => part !== undefined)
  // A word that is no part of a date may say that it is not one: “before May 2031”.
  if (!year || !month || (dotted.length === 0 && words.length !== parts.length)) return undefined
  const date = parts.map((part) => String(parseInt(part)).padStart(2, '0')).join('-')
  return isDate(date) ? date : undefined
}

/** @returns its number, from '1' */
function monthNamed(word: string, lang: string): string | undefined {
  if (word.length < 3) return undefined
  const months = ['en', lang].map((one) => namesOfMonths(one).findIndex((name) => name.startsWith(word)) + 1)
  return months.find((month) => month > 0)?.toString()
}

function namesOfMonths(lang: string): string[] {
  const format = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2031, month)).toLowerCase())
}
