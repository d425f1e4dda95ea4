/** What the statements of a story are called in German, where the source map lists them. */
import { type CitedStatement, countKinds, type KindNouns, type StatementSubject } from '../../model/citations.ts'
import { until } from './dates.ts'

export function statement(subject: StatementSubject): string {
  switch (subject.kind) {
    case 'story':
      return 'Vorspann und Datumszeile'
    case 'keyPoint':
      return `Kernpunkt ${subject.number}`
    case 'wants':
      return `${subject.party.name}, in Kürze`
    case 'why':
      return `Warum es zählt: ${subject.point.label}`
    case 'position':
      return `${subject.party.name}: ${subject.point.label}`
    case 'earlier':
      return `${subject.party.name}${subject.point ? `: ${subject.point.label}` : ', in Kürze'} (${until(subject.until)})`
    case 'quote':
      return `${subject.quote.speaker.name}: „${subject.quote.words}“`
    case 'event':
      return subject.when
    case 'unknown':
      return subject.text
  }
}

const kinds: KindNouns = {
  story: ['Vorspann', 'Vorspänne'],
  keyPoint: ['Kernpunkt', 'Kernpunkte'],
  wants: ['Zusammenfassung', 'Zusammenfassungen'],
  why: ['Begründung', 'Begründungen'],
  position: ['Position', 'Positionen'],
  earlier: ['frühere Fassung', 'frühere Fassungen'],
  quote: ['Zitat', 'Zitate'],
  event: ['Ereignis', 'Ereignisse'],
  unknown: ['offene Frage', 'offene Fragen'],
}

export const restsOn = (statements: readonly CitedStatement[]): string => countKinds(statements, kinds)
