/** How wide things are on a phone, in CSS px: the columns of the grid, and about how wide a letter is in each size that the page sets. */
import { mostPartiesBesideLabel } from '../schema/gridLimits.ts'

/** What a phone that is 375 px wide has between its margins. */
export const wholeWidth = 343

/** All columns of the grid together, beside the column of propositions. */
const columns = 185

/** A column of the grid. With many parties, each proposition has a line of its own, and the columns share the whole width. */
export const columnWidth = (parties: number): number =>
  (parties > mostPartiesBesideLabel ? wholeWidth : columns) / parties

/** Of a name at the head of a column and of the letters in its ring, which are 11.5 and 13 px and half-bold; and of a heading of 26 px. */
export const letter = { name: 6.2, short: 8.8, heading: 14 }

/** In a cell of the grid an amount is 15 px at most and half-bold: its digits, what stands between and before them, and the letters of its unit. */
export const amountLetter = { digit: 8.2, mark: 4, unit: 7.6 }

/** @example counted(1) // '1 party' */
export const counted = (parties: number): string => `${parties} ${parties === 1 ? 'party' : 'parties'}`
