/** What it is called in German where a party stands. */
import { type Position, reasonOf } from '../../article/schema/Position.ts'
import type { Amount } from '../../article/schema/StickingPoint.ts'
import {
  type AmountRange,
  markOf,
  membersOf,
  optionsOf,
  rangeOf,
  stanceMarkOf,
  type StandFacts,
} from '../../model/standing.ts'
import type { PointOption, StickingPoint } from '../../model/Story.ts'
import type { stances as english } from '../en/standing.ts'
import type { Words } from '../en/words.ts'
import { figures, shortAmount } from '../figures.ts'
import { capitalised } from '../grammar.ts'
import { list, listOr } from './grammar.ts'

export const stances: typeof english = {
  for: 'Dafür',
  against: 'Dagegen',
  mixed: 'Teils, teils',
  inPart: 'Zum Teil',
  onCondition: 'Unter einer Bedingung',
  divided: 'Uneins',
  someMembers: 'Einige Mitglieder',
  unstated: 'Keine Angabe',
  noAnswer: 'Ohne Antwort',
  noPosition: 'Nahm keine Stellung',
  notQuoted: 'Anwesend, nicht zitiert',
}

/** Within a sentence only nouns keep their capital. */
export const stancesInSentence: typeof stances = {
  ...stances,
  for: 'dafür',
  against: 'dagegen',
  mixed: 'teils, teils',
  inPart: 'zum Teil',
  onCondition: 'unter einer Bedingung',
  divided: 'uneins',
  someMembers: 'einige Mitglieder',
  unstated: 'keine Angabe',
  noAnswer: 'ohne Antwort',
  noPosition: 'nahm keine Stellung',
  notQuoted: 'anwesend, nicht zitiert',
}

const number = figures('.', ',')

function amountOf(range: AmountRange, amount: Amount | undefined): string {
  const [low, high] = range.map((value) => (amount?.of === 'year' ? String(value) : number(value)))
  return `${low}${low === high ? '' : ` bis ${high}`}${amount?.unit === undefined ? '' : ` ${amount.unit}`}`
}

const names = (options: readonly PointOption[]): string => listOr(options.map(({ name }) => name))

function chosen(point: StickingPoint, position: Position): string {
  const range = rangeOf(position)
  return range ? amountOf(range, point.amount) : names(optionsOf(point, position))
}

function inSentence(point: StickingPoint, stand: StandFacts): string {
  const mark = markOf(stand)
  if (mark !== undefined) return stancesInSentence[mark]
  return stand.position ? chosen(point, stand.position) : ''
}

function said(point: StickingPoint, position: Position): string {
  const mark = stanceMarkOf(position)
  return mark === undefined ? chosen(point, position) : stancesInSentence[mark]
}

export const standing: Words['standing'] = {
  inSentence,
  said,
  ofBlanks: (kind, count) => `davon ${count}: ${stancesInSentence[kind]}`,
  name: (point, stand) => capitalised(inSentence(point, stand)),
  options: (options) => capitalised(names(options)),
  amount: amountOf,
  shortAmount: (range, amount) => shortAmount(range, amount, number, '\u202f'),
  reason: (point, stand) => {
    const { position } = stand
    if (!position) return undefined
    const members = membersOf(stand).map(({ name }) => name)
    const why = reasonOf(position)
    if (members.length > 0) {
      const what = why ?? said(point, position)
      return `Nur ${list(members)}: ${what}`
    }
    const mark = markOf(stand)
    return why === undefined || mark === undefined ? undefined : `${stances[mark]}: ${why}`
  },
  apart: ({ amount }, distance) => {
    if (amount?.of === 'year') return distance === 1 ? '1 Jahr auseinander' : `${number(distance)} Jahre auseinander`
    return `${number(distance)} ${amount?.apart ?? amount?.unit ?? ''} auseinander`
  },
  waitsFor: 'Wartet auf',
  members: (members) => list(members.map(({ name }) => name)),
  memberOf: ({ name }, count) => `${count === 1 ? 'gehört' : 'gehören'} zu: ${name}`,
}
