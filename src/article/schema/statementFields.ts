/** The fields of a statement, and of what may have been otherwise before. See `fields.ts`. */
import type { Changeable, Since, Statement } from './Grounds.ts'
import { type Part, dated, eachIfAny, oneIfAny, refs, statementFields } from './Part.ts'

export const statement: Part<Statement> = { noun: 'a statement', fields: statementFields }

export const since: Part<Since> = { noun: '“since”', fields: { ...dated, refs } }

const wanted: Part<Statement & { readonly since?: Since }> = {
  noun: 'what a party wanted',
  fields: { ...statementFields, since: oneIfAny(since) },
}

export const wants: Part<Changeable<Statement>> = {
  noun: 'what a party wants',
  fields: { ...statementFields, since: oneIfAny(since), earlier: eachIfAny(wanted) },
}
