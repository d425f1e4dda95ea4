/** The words of the lens, in English. */
import { isOver, type MayBeOver } from '../../model/isOver.ts'
import { comparisons, type Pair, type Relation } from '../../model/relations.ts'
import { type Standing, standings } from '../../model/standing.ts'
import type { Party, Stand, StickingPoint } from '../../model/Story.ts'
import type { Tally } from '../../model/tally.ts'
import { capitalised } from '../grammar.ts'
import { type Phrase, pointsPhrase } from '../Phrase.ts'
import { list, listNamed, theSources } from './grammar.ts'
import { shared } from './shared.ts'
import { standing } from './standing.ts'
import type { Sources } from '../grammar.ts'

/** "; partly on the draft". */
function clause(words: string, points: readonly StickingPoint[], total: number): Phrase[] {
  return points.length === 0 ? [] : [[`${words} on `, ...pointsPhrase(points, 'and', `${points.length} of ${total}`)]]
}

const joined = (clauses: readonly Phrase[]): Phrase =>
  clauses.flatMap((phrase, at): Phrase => (at === 0 ? phrase : ['; ', ...phrase]))

function follow(party: Party, tally: Tally): Phrase {
  const total = standings.reduce((sum, standing) => sum + tally[standing].length, 0)
  return [
    { strong: party.name },
    ': ',
    ...joined(standings.flatMap((standing) => clause(standingName(standing, tally[standing]), tally[standing], total))),
    '.',
  ]
}

/** As inside a sentence. A choice or an amount is told on its point, where there is room for it. */
export function standingName(standing: Standing, points: readonly StickingPoint[]): string {
  if (standing !== 'named') return shared.stances[standing].toLowerCase()
  if (points.every(({ amount }) => amount)) return 'an amount'
  return points.some(({ amount }) => amount) ? 'a choice or an amount' : 'a choice'
}

type Compared = Exclude<Relation, 'incomparable'>
const presentVerbs: Record<Compared, string> = { clash: 'clash', agree: 'agree', partly: 'partly' }
const pastVerbs: Record<Compared, string> = { clash: 'clashed', agree: 'agreed', partly: 'partly' }
export const verbsOf = (story: MayBeOver): Record<Compared, string> => (isOver(story) ? pastVerbs : presentVerbs)

function compare({ parties, points }: Pair, story: MayBeOver & { readonly sources: Sources }): Phrase {
  const { sources } = story
  const told = verbsOf(story)
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
  // A mixed stance says nothing of how far two parties agree.
  const lead =
    first === 'partly' ? `${who} ${isOver(story) ? 'could' : 'can'} be compared only in part` : `${who} ${told[first]}`
  return [
    { strong: lead },
    ...joined([
      [' on ', ...pointsPhrase(points[first], 'and', `${points[first].length} of ${total}`)],
      ...others.flatMap((relation) => clause(told[relation], points[relation], total)),
      ...(rest > 0
        ? [[`on the other ${rest === 1 ? 'one' : rest} there ${isOver(story) ? 'was' : 'is'} nothing to compare`]]
        : []),
    ]),
    '.',
  ]
}

export const lens = {
  label: 'Follow one party, or compare two',
  hint: 'Pick one party to follow it, two to compare them.',
  /** Where two are compared already. */
  hintCompared: 'A third party takes the place of the first.',
  clear: 'Clear',
  /** With the name and the letters that show, so that who says them is understood: "Follow Ukraine, UA". */
  followParty: ({ shortName, short }: Party): string => `Follow ${[...new Set([shortName, short])].join(', ')}`,
  follow,
  compare,
  /** On a point, of the party that is followed: "Ukraine: for". */
  stance: (point: StickingPoint, stand: Stand): string => `${stand.party.name}: ${standing.inSentence(point, stand)}`,
  /** On a point, where one of two parties or both state nothing: "Nothing to compare: Russia not stated". */
  nothingToCompare: (silent: readonly Party[]): string =>
    `Nothing to compare: ${list(silent.map(({ name }) => name))} not stated`,
}
