/** The fields of a sticking point and all that stands in it. See `fields.ts`. */
import type { Changeable, Grounds, Since } from './Grounds.ts'
import {
  type Part,
  each,
  eachIfAny,
  grounds,
  maybeDated,
  needed,
  one,
  oneIfAny,
  optional,
  prose,
  proseIfAny,
  statementFields,
} from './Part.ts'
import type { Condition, Position } from './Position.ts'
import type { Amount, Outcome, PointOption, Silence, StickingPoint } from './StickingPoint.ts'
import { since, statement } from './statementFields.ts'

const condition: Part<Condition> = {
  noun: 'a condition',
  fields: {
    text: prose,
    on: oneIfAny({ noun: '“on”', fields: { point: optional, party: optional } } satisfies Part<Condition['on'] & {}>),
  },
}

const positionFields = {
  stance: optional,
  inPart: proseIfAny,
  onCondition: oneIfAny(condition),
  divided: proseIfAny,
  option: optional,
  value: optional,
  of: optional,
  ...statementFields,
  detail: proseIfAny,
  detailRefs: optional,
} as const

const earlierPosition: Part<Position & { readonly since?: Since }> = {
  noun: 'an earlier position',
  fields: { ...positionFields, since: oneIfAny(since) },
}

const position: Part<Changeable<Position>> = {
  noun: 'a position',
  fields: { ...positionFields, since: oneIfAny(since), earlier: eachIfAny(earlierPosition) },
}

const amount: Part<Amount> = {
  noun: '“amount”',
  fields: { of: needed, unit: optional, shortUnit: optional, apart: optional },
}

const outcome: Part<Outcome> = {
  noun: 'an outcome',
  fields: { kind: needed, settledBy: optional, ...statementFields, ...maybeDated },
}

export const point: Part<StickingPoint> = {
  noun: 'a sticking point',
  fields: {
    label: prose,
    short: proseIfAny,
    inSentence: proseIfAny,
    question: prose,
    rowLabel: proseIfAny,
    major: oneIfAny({ noun: '“major”', fields: grounds } satisfies Part<Grounds>),
    proposition: proseIfAny,
    options: eachIfAny({ noun: 'an option', fields: { name: prose, short: prose } } satisfies Part<PointOption>),
    amount: oneIfAny(amount),
    why: one(statement),
    positions: each(position),
    silences: eachIfAny({ noun: 'a silence', fields: { kind: needed, ...grounds } } satisfies Part<Silence>),
    outcome: oneIfAny(outcome),
  },
}
