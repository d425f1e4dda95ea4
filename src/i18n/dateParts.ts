/**
 * A date part by part, as far as it is known. A language's own table has the words and puts them together.
 *
 * Without `Intl`, whose first object costs a page 26 ms, and a phone four times that, in the middle of React's start.
 */

interface DateParts {
  readonly year: string
  /** 0 for January. */
  readonly month?: number
  /** From 1. */
  readonly day?: number
  /** 0 for Sunday. */
  readonly weekday?: number
}

/** @param value `YYYY`, `YYYY-MM` or `YYYY-MM-DD` */
export function dateParts(value: string): DateParts {
  const [year = value, month, day] = value.split('-')
  if (month === undefined) return { year }
  const parts = { year, month: Number(month) - 1 }
  return day === undefined ? parts : { ...parts, day: Number(day), weekday: new Date(value).getUTCDay() }
}
