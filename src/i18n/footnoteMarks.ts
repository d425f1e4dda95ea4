/** The marks of footnotes, one a note. Beyond the last of them the first comes twice, as printers have it. */

/**
 * @param marks in their order: `'* † ‡'`
 * @returns the mark of a note by its number, from 1
 * @example footnoteMarks('* †')(3) // "**"
 */
export function footnoteMarks(marks: string): (number: number) => string {
  const all = marks.split(' ')
  return (number) => (all[(number - 1) % all.length] ?? '*').repeat(Math.ceil(number / all.length))
}
