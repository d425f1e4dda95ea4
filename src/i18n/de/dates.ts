/** Dates in German. */
import { dateParts } from '../dateParts.ts'

/** „Montag, 14. Mai 2091“, „Mai 2091“, „2091“. */
export function date(value: string): string {
  const part = dateParts('de-DE', value)
  const [weekday, day] = [part('weekday'), part('day')]
  return [weekday && `${weekday},`, day && `${day}.`, part('month'), part('year')].filter(Boolean).join(' ')
}

export const shortDate = (value: string): string => date(value).replace(/^\p{L}+, /u, '')

/** „bis 14. Mai 2091“, and „bis Mai 2091“. */
export const until = (value: string): string => `bis ${value.split('-').length > 2 ? 'zum ' : ''}${shortDate(value)}`
