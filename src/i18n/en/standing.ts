/** What it is called in English where a party stands: a stance, what a mixed one is short of, a choice, an amount, a silence. */
import { type Position, reasonOf } from '../../article/schema/Position.ts'
import type { Amount, SilenceKind } from '../../article/schema/StickingPoint.ts'
import {
  type AmountRange,
  markOf,
  membersOf,
  optionsOf,
  rangeOf,
  stanceMarkOf,
  type StandFacts,
  type StanceMark,
} from '../../model/standing.ts'
import type { Party, PointOption, Stand, StickingPoint } from '../../model/Story.ts'
import { figures, shortAmount } from '../figures.ts'
import { capitalised } from '../grammar.ts'
import { list, listOr } from './grammar.ts'

export const stances: Record<StanceMark, string> = {
  for: 'For',
  against: 'Against',
  mixed: 'Mixed',
  inPart: 'In part',
  onCondition: 'On a condition',
  divided: 'Divided',
  someMembers: 'Some members',
  unstated: 'Not stated',
  noAnswer: 'Gave no answer',
  noPosition: 'Took no position',
  notQuoted: 'Present, not quoted',
}

const number = figures(',', '.')

/** "2030 to 2035", "40 per cent". */
function amountOf(range: AmountRange, amount: Amount | undefined): string {
  const [low, high] = range.map((value) => (amount?.of === 'year' ? String(value) : number(value)))
  return `${low}${low === high ? '' : ` to ${high}`}${amount?.unit === undefined ? '' : ` ${amount.unit}`}`
}

const names = (options: readonly PointOption[]): string => listOr(options.map(({ name }) => name))

/** As inside a sentence: "the second draft", "2030 to 2035". */
function chosen(point: StickingPoint, position: Position): string {
  const range = rangeOf(position)
  return range ? amountOf(range, point.amount) : names(optionsOf(point, position))
}

/** As inside a sentence: "for", "on a condition", "the second draft". */
function inSentence(point: StickingPoint, stand: StandFacts): string {
  const mark = markOf(stand)
  if (mark !== undefined) return stances[mark].toLowerCase()
  return stand.position ? chosen(point, stand.position) : ''
}

/** The same of a position, whoever of the party holds it. */
function said(point: StickingPoint, position: Position): string {
  const mark = stanceMarkOf(position)
  return mark === undefined ? chosen(point, position) : stances[mark].toLowerCase()
}

export const standing = {
  inSentence,
  said,
  /** Behind how many positions are not stated: "1 of them: gave no answer". */
  ofBlanks: (kind: SilenceKind, count: number): string => `${count} of them: ${stances[kind].toLowerCase()}`,
  /** "For", "On a condition", "The second draft". */
  name: (point: StickingPoint, stand: StandFacts): string => capitalised(inSentence(point, stand)),
  /** Over those who stand for the same. */
  options: (options: readonly PointOption[]): string => capitalised(names(options)),
  amount: amountOf,
  /** In a cell of the grid: "2030–2035", "40%". */
  shortAmount: (range: AmountRange, amount: Amount | undefined): string => shortAmount(range, amount, number, ''),
  /** What a mixed stance is short of, or whose it is: "In part: the fund", "Aruna and Belmar: for". */
  reason: (point: StickingPoint, stand: Stand): string | undefined => {
    const { position } = stand
    if (!position) return undefined
    const members = membersOf(stand).map(({ name }) => name)
    const why = reasonOf(position)
    if (members.length > 0) {
      const what = why ?? said(point, position)
      return `Only ${list(members)}: ${what}`
    }
    const mark = markOf(stand)
    return why === undefined || mark === undefined ? undefined : `${stances[mark]}: ${why}`
  },
  /** Of two amounts: "5 years apart". */
  apart: ({ amount }: StickingPoint, distance: number): string => {
    if (amount?.of === 'year') return distance === 1 ? '1 year apart' : `${number(distance)} years apart`
    return `${number(distance)} ${amount?.apart ?? amount?.unit ?? ''} apart`
  },
  /** Before the name of the point or party that a condition waits for: "Waits for: the fund". */
  waitsFor: 'Waits for',
  members: (members: Party['members']): string => list(members.map(({ name }) => name)),
  /** Behind the names of one member or of several: "members of the Coastal Bloc". */
  memberOf: (party: Party, count: number): string => `${count === 1 ? 'member' : 'members'} of ${party.inSentence}`,
}
