/** The words of the lens, in English. */
import { comparisons, type Pair, type Relation } from '../../model/relations.ts'
import type { Party, StickingPoint } from '../../model/Story.ts'
import { type Standing, standings, type Tally } from '../../model/tally.ts'
import { capitalised } from '../grammar.ts'
import { type Phrase, pointsPhrase } from '../Phrase.ts'
import { list, listNamed, theSources } from './grammar.ts'
import { shared } from './shared.ts'
import type { Sources } from '../grammar.ts'

/** "; partly on the draft". */
function clause(words: string, points: readonly StickingPoint[], total: number): Phrase[] {
  return points.length === 0 ? [] : [[`${words} on `, ...pointsPhrase(points, 'and', `${points.length} of ${total}`)]]
}

const joined = (clauses: readonly Phrase[]): Phrase =>
  clauses.flatMap((phrase, at): Phrase => (at === 0 ? phrase : ['; ', ...phrase]))

function follow(party: Party, tally: Tally): Phrase {
  const total = standings.reduce((sum, standing) => sum + tally[standing].length, 0)
  const word = (stance: Standing) => shared.stances[stance].toLowerCase()
  return [
    { strong: party.name },
    ': ',
    ...joined(standings.flatMap((stance) => clause(word(stance), tally[stance], total))),
    '.',
  ]
}

const verbs: Record<Exclude<Relation, 'incomparable'>, string> = { clash: 'clash', agree: 'agree', partly: 'partly' }

function compare({ parties, points }: Pair, sources: Sources): Phrase {
  const total = Object.values(points).reduce((sum, on) => sum + on.length, 0)
  const who = capitalised(listNamed(parties))
  const [first, ...others] = comparisons.filter((relation) => points[relation].length > 0)
  const rest = points.incomparable.length
  if (!first) {
    return [
      { strong: who },
      `: nothing to compare, for ${theSources(sources)} ${sources.length > 1 ? 'give' : 'gives'} no stance of both on any point.`,
    ]
  }
  const lead = first === 'partly' ? `${who} agree only partly` : `${who} ${verbs[first]}`
  return [
    { strong: lead },
    ...joined([
      [' on ', ...pointsPhrase(points[first], 'and', `${points[first].length} of ${total}`)],
      ...others.flatMap((relation) => clause(verbs[relation], points[relation], total)),
      ...(rest > 0 ? [[`on the other ${rest} there is nothing to compare`]] : []),
    ]),
    '.',
  ]
}

export const lens = {
  label: 'Follow one party, or compare two',
  hint: 'Pick one party to follow it, two to compare them.',
  clear: 'Clear',
  followParty: (party: Party): string => `Follow ${party.inSentence}`,
  follow,
  compare,
  /** On a point, of the party that is followed: "Ukraine: for". */
  stance: (party: Party, stance: Standing): string => `${party.name}: ${shared.stances[stance].toLowerCase()}`,
  /** On a point, where one of two parties or both state nothing: "Nothing to compare: Russia not stated". */
  nothingToCompare: (silent: readonly Party[]): string =>
    `Nothing to compare: ${list(silent.map(({ name }) => name))} not stated`,
}
