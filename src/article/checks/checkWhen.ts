/** Whether the words that tell readers when an event was, and the date that puts it in its order, are of the same day, as far as the words plainly hold one. */
import type { Article } from '../schema/Article.ts'
import { isDate } from '../schema/isDate.ts'
import { type Language, languageOf } from '../schema/languages.ts'
import type { Finding } from './Problem.ts'
import { months } from './months.ts'

export function checkWhen({ lang, timeline }: Article): Finding[] {
  const language = languageOf(lang)
  if (!language) return []
  return timeline.flatMap(({ when, date }, at): Finding[] => {
    if (date === undefined || !isDate(date)) return []
    const told = dayIn(when, language)
    if (!told || agrees(told, date)) return []
    return [
      {
        severity: 'warning',
        path: `timeline.${at}.when`,
        value: when,
        why: `A reader is told this, and the “date” of the event is ${date}.`,
        mend: 'Correct one of the two.',
      },
    ]
  })
}

/** What words tell of a day. From “22–23 September” come two days: it is one of them, or one between them. */
interface Told {
  readonly days: readonly number[]
  /** From 1. */
  readonly month: number
  readonly year?: number
}

/** @returns undefined where the words hold no month, several, or a day that is counted from another: “two days after 22 September” */
function dayIn(when: string, language: Language): Told | undefined {
  const { counted, date } = patterns[language]
  const [match, ...others] = counted.test(when) ? [] : [...when.matchAll(date)]
  if (!match?.groups || others.length > 0) return undefined
  const { before = '', name = '', behind = '', year } = match.groups
  const month = months[language].findIndex((one) => one.startsWith(name.slice(0, 3)))
  const days = [...`${before} ${behind}`.matchAll(/\d+/g)].map(Number)
  return { days, month: month + 1, ...(year !== undefined && { year: Number(year) }) }
}

function agrees({ days, month, year }: Told, date: string): boolean {
  const [ofYear, ofMonth, ofDay] = date.split('-').map(Number)
  return (
    (year === undefined || year === ofYear) &&
    (ofMonth === undefined || month === ofMonth) &&
    (ofDay === undefined || days.length === 0 || (Math.min(...days) <= ofDay && ofDay <= Math.max(...days)))
  )
}

/** @example names('en') // 'Jan(?:uary|\\.)?|…', whole or cut short */
const names = (language: Language): string =>
  months[language].map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|t?\\.?)`).join('|')

const year = '(?:,? (?<year>\\d{4})(?!\\d))?'

const patterns: Readonly<Record<Language, { readonly counted: RegExp; readonly date: RegExp }>> = {
  en: {
    counted: /\b(after|days?|weeks?|months?|years?|eve|anniversary)\b/i,
    date: dateOf(
      String.raw`\d{1,2}(?:st|nd|rd|th)?(?:(?: ?[–/-] ?| and | or | to )\d{1,2}(?:st|nd|rd|th)?)?`,
      ' (?:of )?',
      'en',
    ),
  },
  de: {
    counted: /(?<!\p{L})(nach|tage?n?|wochen?|monate?n?|jahre?n?|vorabend|vortag|jahrestag)(?!\p{L})/iu,
    date: dateOf(String.raw`\d{1,2}\.?(?:(?: ?[–/-] ?| und | oder | bis )\d{1,2}\.)?`, ' ', 'de'),
  },
}

/** A month, and the day before or behind it: “23 September”, “September 23”, „23. September 2026“. */
function dateOf(days: string, between: string, language: Language): RegExp {
  const behind = language === 'en' ? `(?: (?<behind>${days})(?![\\p{L}\\d]))?` : ''
  return new RegExp(
    `(?<![\\p{L}\\d])(?:(?<before>${days})${between})?(?<name>${names(language)})(?!\\p{L})${behind}${year}`,
    'gu',
  )
}
