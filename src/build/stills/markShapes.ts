/**
 * The marks of stances as the inside of an SVG of 24 by 24. They are those of the page, where most are clips (`theme.css`). A mark is never
 * alone: a word stands beside it.
 */
import { specialMarkShapes } from '../html/markStyle.ts'
import type { StanceMark } from '../../model/standing.ts'

const shapes: Readonly<Record<StanceMark, string>> = {
  for: "<circle cx='12' cy='12' r='9.36'/>",
  against:
    "<path d='M2.16 5.04L5.04 2.16L12 9.12L18.96 2.16L21.84 5.04L14.88 12L21.84 18.96L18.96 21.84L12 14.88L5.04 21.84L2.16 18.96L9.12 12z'/>",
  mixed:
    "<circle cx='12' cy='12' r='8.28' fill='none' stroke='#000' stroke-width='2.16'/><path d='M12 2.64a9.36 9.36 0 0 1 0 18.72z'/>",
  unstated: "<rect x='4.8' y='10.68' width='14.4' height='2.64' rx='1.32'/>",
  ...specialMarkShapes,
}

/** @returns with double quotes, as the rest of the SVG has them */
export const markShape = (mark: StanceMark, colour: string): string =>
  shapes[mark].replaceAll("'", '"').replaceAll('#000', colour)
