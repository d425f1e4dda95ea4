/** The words of the sticking points, in German. */
import { countChanges } from '../../model/versions.ts'
import type { OutcomeKind } from '../../article/schema/StickingPoint.ts'
import { isOver } from '../../model/isOver.ts'
import type { Words } from '../en/words.ts'
import { capitalised, namesOf, noun } from '../grammar.ts'
import { shortDate, until } from './dates.ts'
import { counted, inTheSources, inWords } from './grammar.ts'
import { shared } from './shared.ts'
import { standing } from './standing.ts'

const outcomes: Record<OutcomeKind, string> = {
  agreed: 'Vereinbart',
  leftOut: 'Nicht in der Einigung',
  putOff: 'Vertagt',
  settled: 'Einseitig entschieden',
}

export const points: Words['points'] = {
  lede: (story) => {
    if (story.points.length === 0) return 'Noch keine Streitpunkte.'
    const changes = countChanges(story)
    return [
      `${capitalised(counted(story.points.length, 'ein Streitpunkt', 'Streitpunkte'))}.`,
      `Die Parteien ${isOver(story) ? 'waren' : 'sind'} so eingeordnet, wie es ${inTheSources(story.sources)} steht.`,
      ...(changes > 0
        ? [`${capitalised(counted(changes, 'eine Position hat', 'Positionen haben'))} sich geändert.`]
        : []),
    ].join(' ')
  },
  major: 'Hauptpunkt',
  notStated: (silent) => `Keine Angabe: ${namesOf(silent)}.`,
  allStated: (count) => {
    if (count === 0) return 'Noch keine Parteien.'
    if (count === 1) return 'Zu der einen Partei gibt es eine Angabe.'
    return `Zu ${count === 2 ? 'beiden' : `allen ${inWords(count)}`} Parteien gibt es eine Angabe.`
  },
  // A story names its parties in the nominative alone, so the name stands behind a colon.
  onlyStated: (party) => `Nur zu einer Partei gibt es eine Angabe: ${party.name}.`,
  changed: (day) => `Geändert: ${shortDate(day)}`,
  more: 'Mehr zu diesem Punkt',
  proposition: 'Was „dafür“ und „dagegen“ hier bedeuten',
  howWeKnow: 'Woher wir das wissen',
  basis: (basis, sources, by) => {
    switch (basis) {
      case 'told':
        return `${by ? shared.basisName(basis, by) : 'von anderen erzählt'}.`
      case 'said':
        return 'gesagt, in eigenen Worten.'
      case 'reported':
        return `${inTheSources(sources)} berichtet.`
      case 'implied':
        return `${inTheSources(sources)} nur angedeutet; niemand wird dafür genannt.`
    }
  },
  earlier: 'Was vorher galt',
  was: (point, before, day, isSame) => `${until(day)} ${isSame ? 'ebenfalls ' : ''}${standing.said(point, before)}`,
  outcome: ({ kind, settledBy }, day) =>
    `${outcomes[kind]}${settledBy ? ` (${settledBy.name})` : ''}${day === undefined ? '' : `, ${shortDate(day)}`}`,
  options: 'Was hier zur Wahl steht',
  noAnswer: (parties) => `Gefragt, ohne Antwort: ${namesOf(parties)}.`,
  noPosition: (parties) => `Nahm keine Stellung: ${namesOf(parties)}.`,
  notQuoted: (parties) => `Anwesend, dazu nicht zitiert: ${namesOf(parties)}.`,
  unknown: 'Noch offen',
  moreQuotes: (count) => `${count} ${noun(count, 'weiteres Zitat', 'weitere Zitate')}`,
  next: (name) => `Nächster Punkt: ${name}`,
  previous: (name) => `Voriger Punkt: ${name}`,
}
