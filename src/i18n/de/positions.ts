/** The words of who wants what, and of who clashes with whom, in German. */
import { comparisons } from '../../model/relations.ts'
import type { Words } from '../en/words.ts'
import { capitalised } from '../grammar.ts'
import { pointsPhrase, textOf } from '../Phrase.ts'
import { counted, inWords } from './grammar.ts'
import { shortDate, until } from './dates.ts'
import { shared } from './shared.ts'
import { isOver } from '../../model/isOver.ts'
import { standings } from '../../model/standing.ts'
import { standingName, verbs } from './lens.ts'

const nothingToCompare = shared.relations.incomparable

const quotes = (count: number): string => (count === 1 ? '1 Zitat' : `${count} Zitate`)

export const positions: Words['positions'] = {
  lede: (parties) => {
    if (parties === 0) return 'Noch keine Parteien.'
    return parties === 1
      ? 'Eine Partei, und was sie will, in einem Satz.'
      : `${capitalised(inWords(parties))} Parteien, und was jede von ihnen will, in einem Satz.`
  },
  wantedUntil: (day) => capitalised(until(day)),
  whoSpeaks: 'Wer für sie spricht',
  joined: (day) => `Dabei seit: ${shortDate(day)}`,
  left: (day) => `Ausgeschieden: ${shortDate(day)}`,
  ofSpeaker: ({ role, unnamed, member }, isQuoted) =>
    [
      role,
      member && `nur für ${member.name}`,
      unnamed && 'ohne Namen',
      !isQuoted && (unnamed ? 'nicht\u00a0zitiert' : 'genannt, nicht\u00a0zitiert'),
    ]
      .filter(Boolean)
      .join(' · '),
  quotes,
  quotesBy: (count, { name }) => `${quotes(count)}: ${name}`,
  nobodyQuoted: 'Niemand wird zitiert',
  onPoints: (points) => {
    if (points === 0) return 'Noch keine Streitpunkte'
    return points === 1 ? 'Bei dem einen Punkt' : `Bei den ${inWords(points)} Punkten`
  },
  // Semicolons, because one of the stances has a comma in it.
  tally: (tally) =>
    capitalised(
      standings
        .filter((standing) => tally[standing].length > 0)
        .map((standing) =>
          `${standingName(standing, tally[standing])} bei ${tally[standing].length}`.replaceAll(' ', '\u00a0'),
        )
        .join('; '),
    ),
  pairsHeading: (story) => `Wer wem ${isOver(story) ? 'widersprach' : 'widerspricht'}`,
  pairsLede: (pairs, points) =>
    `${pairs === 1 ? 'Zwei Parteien' : `${capitalised(inWords(pairs))} Paare von Parteien`}, ${points === 0 ? 'noch ' : ''}${counted(points, 'ein Streitpunkt', 'Streitpunkte')}.`,
  pressPair: 'Ein Paar antippen, um die beiden zu vergleichen.',
  morePairs: (count) => (count === 1 ? '1 weiteres Paar' : `${count} weitere Paare`),
  // A story names its points in the nominative alone, so they stand behind a colon.
  pairFinding: ({ points }) => {
    const found = comparisons.filter((relation) => points[relation].length > 0)
    if (found.length === 0) return [['', nothingToCompare]]
    const total = Object.values(points).flat().length
    return found.map((relation, at) => {
      const on = textOf(pointsPhrase(points[relation], 'und', `${points[relation].length} von ${total}`))
      return [at === 0 ? capitalised(verbs[relation]) : verbs[relation], `: ${on}${at < found.length - 1 ? '; ' : ''}`]
    })
  },
  pairCount: ({ points }) =>
    capitalised(
      comparisons
        .filter((relation) => points[relation].length > 0)
        .map((relation) => `${verbs[relation]} bei ${points[relation].length}`)
        .join(', '),
    ) || nothingToCompare,
}
