/** What the statements of a story are called in English, where the source map lists them. */
import { type CitedStatement, countKinds, type KindNouns, type StatementSubject } from '../../model/citations.ts'
import { shortDate } from './dates.ts'

export function statement(subject: StatementSubject): string {
  switch (subject.kind) {
    case 'story':
      return 'Introduction and date line'
    case 'keyPoint':
      return `Key point ${subject.number}`
    case 'wants':
      return `${subject.party.name} in sum`
    case 'why':
      return `Why it matters: ${subject.point.label}`
    case 'position':
      return `${subject.party.name} on ${subject.point.label}`
    case 'earlier':
      return `${subject.party.name} ${subject.point ? `on ${subject.point.label}` : 'in sum'}, until ${shortDate(subject.until)}`
    case 'quote':
      return `${subject.quote.speaker.name}: “${subject.quote.words}”`
    case 'event':
      return subject.when
    case 'unknown':
      return subject.text
  }
}

const kinds: KindNouns = {
  story: ['introduction', 'introductions'],
  keyPoint: ['key point', 'key points'],
  wants: ['summary', 'summaries'],
  why: ['reason', 'reasons'],
  position: ['position', 'positions'],
  earlier: ['earlier version', 'earlier versions'],
  quote: ['quote', 'quotes'],
  event: ['event', 'events'],
  unknown: ['unknown', 'unknowns'],
}

export const restsOn = (statements: readonly CitedStatement[]): string => countKinds(statements, kinds)
