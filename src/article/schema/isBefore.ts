/** Whether a date is before another, only as far as both are exact: a day is not before its own month. */
export function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length)
  return one.slice(0, length) < other.slice(0, length)
}
