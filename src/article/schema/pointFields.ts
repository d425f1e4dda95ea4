/** The fields of a sticking point and all that stands in it. See `fields.ts`. */
import type { Changeable, Grounds, Since } from './Grounds.ts'
import {
  type Part,
  byId,
  byIdIfAny,
  eachIfAny,
  freeIfAny,
  grounds,
  maybeDated,
  one,
  oneIfAny,
  prose,
  proseIfAny,
  refsIfAny,
  statementFields,
  text,
  textIfAny,
  textListIfAny,
  textOrListIfAny,
} from './Part.ts'
import type { Condition, Position } from './Position.ts'
import type { Amount, Outcome, PointOption, Silence, StickingPoint } from './StickingPoint.ts'
import { since, statement } from './statementFields.ts'

const condition: Part<Condition> = {
  noun: 'a condition',
  fields: {
    text: prose,
    on: oneIfAny({ noun: '“on”', fields: { point: textIfAny, party: textIfAny } } satisfies Part<Condition['on'] & {}>),
  },
}

export const positionFields = {
  stance: textIfAny,
  inPart: proseIfAny,
  onCondition: oneIfAny(condition),
  divided: proseIfAny,
  option: textOrListIfAny,
  // Whether it is a number or a range, `checkStandpoints` tells.
  value: freeIfAny,
  of: textListIfAny,
  ...statementFields,
  detail: proseIfAny,
  detailRefs: refsIfAny,
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
  fields: { of: text, unit: textIfAny, shortUnit: textIfAny, apart: textIfAny },
}

const outcome: Part<Outcome> = {
  noun: 'an outcome',
  fields: { kind: text, settledBy: textIfAny, ...statementFields, ...maybeDated },
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
    options: byIdIfAny({ noun: 'an option', fields: { name: prose, short: prose } } satisfies Part<PointOption>),
    amount: oneIfAny(amount),
    why: one(statement),
    positions: byId(position),
    silences: byIdIfAny({ noun: 'a silence', fields: { kind: text, ...grounds } } satisfies Part<Silence>),
    outcome: oneIfAny(outcome),
  },
}
