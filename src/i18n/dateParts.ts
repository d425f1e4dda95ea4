/**
 * A date in the words of a language, part by part, as far as it is known. A language's own table puts them together, because whole dates
 * differ between the server's and the browser's data.
 *
 * @param value `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @returns each part by its type; undefined for one that is not known
 */
export function dateParts(locale: string, value: string) {
  const precision = value.split('-').length
  const formatted = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision > 1 && { month: 'long' }),
    ...(precision > 2 && { day: 'numeric', weekday: 'long' }),
  }).formatToParts(new Date(value))
  return (type: Intl.DateTimeFormatPartTypes): string | undefined => formatted.find((part) => part.type === type)?.value
}
