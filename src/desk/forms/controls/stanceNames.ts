/** What a mark of the grid says, for an editor. */
import type { StanceMark } from '../../../model/standing.ts'

export const stanceNames: Readonly<Record<StanceMark, string>> = {
  for: 'For',
  against: 'Against',
  mixed: 'Mixed',
  unstated: 'Not stated',
  inPart: 'In part',
  onCondition: 'On a condition',
  divided: 'Divided',
  someMembers: 'Some members',
  noAnswer: 'Gave no answer',
  noPosition: 'Took no position',
  notQuoted: 'Not quoted',
}
