/** The names that the page shows parties and sticking points under, each with the field that it is taken from. */
import type { Party } from '../schema/Party.ts'
import type { StickingPoint } from '../schema/StickingPoint.ts'

export interface Name {
  readonly field: string
  readonly text: string
}

const named = (field: string, text: string): Name => ({ field, text })

/** In the grid, as the head of a row, which has no full stop. */
export function rowNameOf({ rowLabel, proposition, question }: StickingPoint): Name {
  if (rowLabel !== undefined) return named('rowLabel', rowLabel)
  return proposition === undefined ? named('question', question) : named('proposition', proposition.replace(/\.$/, ''))
}

/** In a strip of marks, as the head of a column. */
export const shortNameOf = ({ short, label }: StickingPoint): Name =>
  short === undefined ? named('label', label) : named('short', short)

export const namesOf = {
  parties: [
    ({ name }: Party): Name => named('name', name),
    ({ shortName, name }: Party): Name =>
      shortName === undefined ? named('name', name) : named('shortName', shortName),
    ({ short }: Party): Name => named('short', short),
  ],
  points: [({ label }: StickingPoint): Name => named('label', label), shortNameOf, rowNameOf],
} as const
