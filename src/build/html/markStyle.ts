/** The shapes of marks that few stories have: of a mixed stance with its reason, and of a silence with its kind. A page has those it uses. */
import { type SpecialMark, specialMarksOf } from '../../model/standing.ts'
import type { StickingPoint } from '../../model/Story.ts'

/**
 * The shapes that any page may use are in theme.css, as clips and borders. These are masks, so that their colour does not count: they
 * have more parts than a clip, and few stories have any.
 */
export const specialMarkShapes: Readonly<Record<SpecialMark, string>> = {
  // A circle of which a quarter is full.
  inPart:
    "<circle cx='12' cy='12' r='8.3' fill='none' stroke='#000' stroke-width='2.3'/><path d='M12 12V3.7a8.3 8.3 0 0 1 8.3 8.3z'/>",
  // A dot in a broken rim.
  onCondition:
    "<circle cx='12' cy='12' r='8.3' fill='none' stroke='#000' stroke-width='2.3' stroke-dasharray='3.7 2.8'/><circle cx='12' cy='12' r='3.6'/>",
  // Two halves apart, one of them full.
  divided:
    "<path d='M9.8 4.4a7.9 7.9 0 0 0 0 15.2z' fill='none' stroke='#000' stroke-width='2.3'/><path d='M14.2 3.2a9 9 0 0 1 0 17.6z'/>",
  // One of three.
  someMembers:
    "<circle cx='12' cy='6.4' r='4.6'/><circle cx='6' cy='17' r='3.6' fill='none' stroke='#000' stroke-width='2'/><circle cx='18' cy='17' r='3.6' fill='none' stroke='#000' stroke-width='2'/>",
  noAnswer: "<path d='M5 12h.01M12 12h.01M19 12h.01' stroke='#000' stroke-width='4' stroke-linecap='round'/>",
  // An empty ring.
  noPosition: "<circle cx='12' cy='12' r='6.5' fill='none' stroke='#000' stroke-width='2.3'/>",
  notQuoted: "<path d='M6 9h12M6 15h12' stroke='#000' stroke-width='2.2' stroke-linecap='round'/>",
}

export const markStyle = (points: readonly StickingPoint[]): string => rulesFor(specialMarksOf(points))

/** The rules of all of them, for a tool that shows unfinished stories. */
export const allMarkStyle = (): string => rulesFor(Object.keys(specialMarkShapes) as SpecialMark[])

const rulesFor = (marks: readonly SpecialMark[]): string =>
  marks
    .map((mark) => `[data-mark=${mark}]{mask:url("${imageOf(specialMarkShapes[mark])}") center/contain no-repeat}`)
    .join('')

function imageOf(shape: string): string {
  const image = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'>${shape}</svg>`
  return `data:image/svg+xml,${image.replace(/[<>#]/g, encodeURIComponent)}`
}
