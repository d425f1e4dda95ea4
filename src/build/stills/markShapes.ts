/** The marks of stances as the inside of an SVG of 24 by 24. They are those of the page; a mark is never alone: a word stands beside it. */
import { specialMarkShapes } from '../html/markStyle.ts'
import type { StanceMark } from '../../model/standing.ts'

const shapes: Readonly<Record<StanceMark, string>> = {
  for: "<circle cx='12' cy='12' r='9.4'/>",
  against: "<path d='M4.6 4.6l14.8 14.8M19.4 4.6L4.6 19.4' stroke='#000' stroke-width='4' stroke-linecap='round'/>",
  mixed:
    "<circle cx='12' cy='12' r='8.3' fill='none' stroke='#000' stroke-width='2.3'/><path d='M12 3.7a8.3 8.3 0 0 1 0 16.6z'/>",
  unstated: "<path d='M6 12h12' stroke='#000' stroke-width='2.6' stroke-linecap='round'/>",
  ...specialMarkShapes,
}

/** @returns with double quotes, as the rest of the SVG has them */
export const markShape = (mark: StanceMark, colour: string): string =>
  shapes[mark].replaceAll("'", '"').replaceAll('#000', colour)
