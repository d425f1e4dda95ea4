/** The words of the lens, in German. */
import { type Standing, standings } from '../../model/standing.ts'
import type { StickingPoint } from '../../model/Story.ts'
import { comparisons } from '../../model/relations.ts'
import type { Words } from '../en/words.ts'
import { capitalised } from '../grammar.ts'
import { type Phrase, pointsPhrase } from '../Phrase.ts'
import { list, listNamed, theSourcesSay } from './grammar.ts'
import { shared } from './shared.ts'
import { stancesInSentence, standing } from './standing.ts'

/** A story names its points in the nominative alone, so they stand behind a colon. */
function clause(words: string, points: readonly StickingPoint[], total: number): Phrase[] {
  if (points.length === 0) return []
  return [[`${words}: `, ...pointsPhrase(points, 'und', `${points.length} von ${total}`)]]
}

const joined = (clauses: readonly Phrase[]): Phrase =>
  clauses.flatMap((phrase, at): Phrase => (at === 0 ? phrase : ['; ', ...phrase]))

/** As inside a sentence. */
export function standingName(standing: Standing, points: readonly StickingPoint[]): string {
  if (standing !== 'named') return stancesInSentence[standing]
  if (points.every(({ amount }) => amount)) return 'eine Zahl'
  return points.some(({ amount }) => amount) ? 'eine Wahl oder eine Zahl' : 'eine Wahl'
}

export const verbs = { clash: 'Gegensatz', agree: 'einig', partly: 'zum Teil vergleichbar' } as const

export const lens: Words['lens'] = {
  label: 'Einer Partei folgen oder zwei vergleichen',
  hint: 'Eine Partei wählen, um ihr zu folgen; zwei, um sie zu vergleichen.',
  hintCompared: 'Eine dritte Partei tritt an die Stelle der ersten.',
  clear: 'Aufheben',
  followParty: ({ shortName, short }) => `Folgen: ${[...new Set([shortName, short])].join(', ')}`,
  follow: (party, tally) => {
    const total = standings.reduce((sum, standing) => sum + tally[standing].length, 0)
    const clauses = standings.flatMap((standing) =>
      clause(standingName(standing, tally[standing]), tally[standing], total),
    )
    return [{ strong: party.name }, ' – ', ...joined(clauses), '.']
  },
  compare: ({ parties, points }, { sources }) => {
    const total = Object.values(points).reduce((sum, on) => sum + on.length, 0)
    const clauses = comparisons.flatMap((relation) => clause(verbs[relation], points[relation], total))
    const rest = points.incomparable.length
    const who = { strong: capitalised(listNamed(parties)) }
    if (clauses.length === 0) {
      return [who, `: nichts zu vergleichen. ${theSourcesSay(sources)} bei keinem Punkt, wo beide stehen.`]
    }
    if (rest > 0)
      clauses.push([
        rest === 1 ? 'beim übrigen nichts zu vergleichen' : `bei den übrigen ${rest} nichts zu vergleichen`,
      ])
    return [who, ' – ', ...joined(clauses), '.']
  },
  stance: (point, stand) => `${stand.party.name}: ${standing.inSentence(point, stand)}`,
  nothingToCompare: (silent) => `${shared.relations.incomparable}: ${list(silent.map(({ name }) => name))} ohne Angabe`,
}
