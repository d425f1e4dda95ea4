/** Dates in German. */
import { dateParts } from '../dateParts.ts'

/** Their German names, from January on: the desk also reads dates by them. */
export const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')
const weekdays = 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'.split(' ')

/** „Montag, 14. Mai 2091“, „Mai 2091“, „2091“. */
export function date(value: string): string {
  const { weekday } = dateParts(value)
  return weekday === undefined ? shortDate(value) : `${weekdays[weekday]}, ${shortDate(value)}`
}

export function shortDate(value: string): string {
  const { year, month, day } = dateParts(value)
  return [day !== undefined && `${day}.`, month !== undefined && months[month], year].filter(Boolean).join(' ')
}

/** „am 14. Mai 2091“, „im Mai 2091“, „2091“. */
export function on(value: string): string {
  const { month, day } = dateParts(value)
  return `${day !== undefined ? 'am ' : month !== undefined ? 'im ' : ''}${shortDate(value)}`
}

/** „bis 14. Mai 2091“, and „bis Mai 2091“. */
export const until = (value: string): string =>
  `bis ${dateParts(value).day === undefined ? '' : 'zum '}${shortDate(value)}`
