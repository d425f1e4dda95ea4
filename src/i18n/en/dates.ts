/** Dates in English. */
import { dateParts } from '../dateParts.ts'

/** Their English names, from January on: the desk also reads dates by them. */
export const months = 'January February March April May June July August September October November December'.split(' ')
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

/** The date as a reader says it: "Tuesday 2 December 2025", "November 2025", "2025". */
export function date(value: string): string {
  const { weekday } = dateParts(value)
  return weekday === undefined ? shortDate(value) : `${weekdays[weekday]} ${shortDate(value)}`
}

/** The same without the day of the week: "2 December 2025". */
export function shortDate(value: string): string {
  const { year, month, day } = dateParts(value)
  return [day, month !== undefined && months[month], year].filter(Boolean).join(' ')
}

/** "on 2 December 2025", "in December 2025", "in 2025". */
export const on = (value: string): string => `${dateParts(value).day === undefined ? 'in' : 'on'} ${shortDate(value)}`
