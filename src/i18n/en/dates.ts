/** Dates in English. */
import { dateParts } from '../dateParts.ts'

/** The date as a reader says it: "Tuesday 2 December 2025", "November 2025", "2025". */
export function date(value: string): string {
  const part = dateParts('en-GB', value)
  return [part('weekday'), part('day'), part('month'), part('year')].filter(Boolean).join(' ')
}

/** The same without the day of the week: "2 December 2025". */
export const shortDate = (value: string): string => date(value).replace(/^[A-Z][a-z]+day /, '')
