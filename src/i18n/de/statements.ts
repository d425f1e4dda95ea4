/** What the statements of a story are called in German, where the sources list what rests on them. */
import type { StatementSubject } from '../../model/statements.ts'
import type { Words } from '../en/words.ts'
import { noun } from '../grammar.ts'
import { until } from './dates.ts'
import { list } from './grammar.ts'
import { shared } from './shared.ts'

function name(subject: StatementSubject): string {
  switch (subject.kind) {
    case 'story':
      return 'Einleitung'
    case 'talks':
      return 'Wie die Gespräche stehen'
    case 'keyPoint':
      return `Kernpunkt ${subject.number}: ${subject.title}`
    case 'wants':
      return `${subject.party.name}: was gewollt wird`
    case 'also':
      return `${subject.party.name}: was noch zu sagen ist`
    case 'voices':
      return `${subject.party.name}: wer dafür spricht`
    case 'joined':
      return `${subject.party.name}: seit wann dabei`
    case 'left':
      return `${subject.party.name}: seit wann nicht mehr dabei`
    case 'why':
      return `Warum es zählt: ${subject.point.label}`
    case 'major':
      return `Hauptpunkt: ${subject.point.label}`
    case 'outcome':
      return `Ergebnis: ${subject.point.label}`
    case 'position':
    case 'silence':
      return shared.stanceOfParty(subject.stand, subject.point)
    case 'earlier': {
      const what = subject.point ? `, ${subject.point.label}` : ''
      return `${subject.party.name}${what} (${until(subject.until)})`
    }
    case 'quote':
      return `${subject.quote.speaker.name}: „${subject.quote.words}“`
    case 'event':
      return subject.when
    case 'unknown':
      return subject.text
  }
}

const kinds: Record<StatementSubject['kind'], readonly [one: string, many: string]> = {
  story: ['Einleitung', 'Einleitungen'],
  talks: ['Stand der Gespräche', 'Stände der Gespräche'],
  keyPoint: ['Kernpunkt', 'Kernpunkte'],
  wants: ['Wunsch', 'Wünsche'],
  also: ['Bemerkung zu einer Partei', 'Bemerkungen zu Parteien'],
  voices: ['Bemerkung zu Sprechenden', 'Bemerkungen zu Sprechenden'],
  joined: ['Beitritt', 'Beitritte'],
  left: ['Austritt', 'Austritte'],
  why: ['Begründung', 'Begründungen'],
  major: ['Hauptpunkt', 'Hauptpunkte'],
  outcome: ['Ergebnis', 'Ergebnisse'],
  silence: ['Schweigen', 'Fälle von Schweigen'],
  position: ['Position', 'Positionen'],
  earlier: ['frühere Fassung', 'frühere Fassungen'],
  quote: ['Zitat', 'Zitate'],
  event: ['Ereignis', 'Ereignisse'],
  unknown: ['offene Frage', 'offene Fragen'],
}

export const statements: Words['statements'] = {
  name,
  byKind: (counts) => list(counts.map(([kind, count]) => `${count} ${noun(count, ...kinds[kind])}`)),
}
