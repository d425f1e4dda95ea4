/** Whether it is a day, month or year of the calendar, as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export function isDate(value: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)]
  // Date rolls 30 February over into March, so a date that does not come back as itself is none.
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
