/** What the statements of a story are called in English, where the sources list what rests on them. */
import type { StatementSubject } from '../../model/statements.ts'
import { noun } from '../grammar.ts'
import { shortDate } from './dates.ts'
import { list } from './grammar.ts'
import { shared } from './shared.ts'

function name(subject: StatementSubject): string {
  switch (subject.kind) {
    case 'story':
      return 'Introduction'
    case 'talks':
      return 'How the talks stand'
    case 'keyPoint':
      return `Key point ${subject.number}: ${subject.title}`
    case 'wants':
      return `The wish of ${subject.party.inSentence}`
    case 'also':
      return `What else there is to say of ${subject.party.inSentence}`
    case 'voices':
      return `Who speaks for ${subject.party.inSentence}`
    case 'joined':
      return `When ${subject.party.inSentence} joined the talks`
    case 'left':
      return `When ${subject.party.inSentence} left the talks`
    case 'why':
      return `Why it matters: ${subject.point.label}`
    case 'major':
      return `A major point: ${subject.point.label}`
    case 'outcome':
      return `How it came out: ${subject.point.label}`
    case 'position':
    case 'silence':
      return shared.stanceOfParty(subject.stand, subject.point)
    case 'earlier': {
      const what = subject.point ? ` on ${subject.point.inSentence}` : ''
      return `${subject.party.name}${what}, until ${shortDate(subject.until)}`
    }
    case 'quote':
      return `${subject.quote.speaker.name}: “${subject.quote.words}”`
    case 'event':
      return subject.when
    case 'unknown':
      return subject.text
  }
}

const kinds: Record<StatementSubject['kind'], readonly [one: string, many: string]> = {
  story: ['introduction', 'introductions'],
  talks: ['state of the talks', 'states of the talks'],
  keyPoint: ['key point', 'key points'],
  wants: ['wish', 'wishes'],
  also: ['remark on a party', 'remarks on parties'],
  voices: ['remark on who speaks', 'remarks on who speaks'],
  joined: ['arrival', 'arrivals'],
  left: ['departure', 'departures'],
  why: ['reason', 'reasons'],
  major: ['major point', 'major points'],
  outcome: ['outcome', 'outcomes'],
  silence: ['silence', 'silences'],
  position: ['position', 'positions'],
  earlier: ['earlier version', 'earlier versions'],
  quote: ['quote', 'quotes'],
  event: ['event', 'events'],
  unknown: ['unknown', 'unknowns'],
}

export const statements = {
  name,
  /** "2 positions, 1 quote and 1 event" */
  byKind: (counts: readonly (readonly [StatementSubject['kind'], number])[]): string =>
    list(counts.map(([kind, count]) => `${count} ${noun(count, ...kinds[kind])}`)),
}
