/** The words of who wants what, and of who clashes with whom, in English. */
import { comparisons, type Pair } from '../../model/relations.ts'
import type { Speaker, StickingPoint } from '../../model/Story.ts'
import type { Tally } from '../../model/tally.ts'
import { capitalised, noun } from '../grammar.ts'
import { pointsPhrase, textOf } from '../Phrase.ts'
import { on, shortDate } from './dates.ts'
import { isOver, type MayBeOver } from '../../model/isOver.ts'
import { standings } from '../../model/standing.ts'
import { counted, inSentence, inWords } from './grammar.ts'
import { standingName, verbsOf } from './lens.ts'
import { shared } from './shared.ts'

const nothingToCompare = shared.relations.incomparable

export const positions = {
  lede: (parties: number): string => {
    if (parties === 0) return 'No parties yet.'
    if (parties === 1) return 'One party, and what it wants in one sentence.'
    return `${capitalised(counted(parties, 'party', 'parties'))}, and what each of them wants in one sentence.`
  },
  /** Before what a party wanted until then. */
  wantedUntil: (day: string): string => `Until ${shortDate(day)}`,
  whoSpeaks: 'Who speaks for it',
  /** "Has taken part since 4 May 2031" */
  joined: (day: string): string => `Has taken part since ${shortDate(day)}`,
  left: (day: string): string => `Left the talks ${on(day)}`,
  /** Behind the name of a speaker: "president of Russia", "US special envoy · named, not quoted". */
  ofSpeaker: ({ role, unnamed, member }: Speaker, isQuoted: boolean): string => {
    const named = unnamed ? 'unnamed' : 'named'
    return [role, member && `for ${member.name} only`, isQuoted ? unnamed && named : `${named}, not\u00a0quoted`]
      .filter(Boolean)
      .join(' · ')
  },
  quotes: (count: number): string => `${count} ${noun(count, 'quote', 'quotes')}`,
  quotesBy: (count: number, { name, unnamed }: Speaker): string =>
    `${positions.quotes(count)} by ${unnamed ? inSentence(name) : name}`,
  nobodyQuoted: 'Nobody is quoted',
  /** Over a tally. */
  onPoints: (points: number): string => {
    if (points === 0) return 'No sticking points yet'
    return points === 1 ? 'On the one point' : `On the ${inWords(points)} points`
  },
  /** "For on 1, against on 3, not stated on 2" */
  tally: (tally: Tally): string =>
    capitalised(
      standings
        .filter((standing) => tally[standing].length > 0)
        .map((standing) =>
          `${standingName(standing, tally[standing])} on ${tally[standing].length}`.replaceAll(' ', '\u00a0'),
        )
        .join(', '),
    ),
  pairsHeading: (story: MayBeOver): string => `Who ${isOver(story) ? 'clashed' : 'clashes'} with whom`,
  pairsLede: (pairs: number, points: number): string => {
    const who = pairs === 1 ? 'Two parties' : `${capitalised(inWords(pairs))} pairs of parties`
    return points === 0
      ? `${who}, and no sticking points yet.`
      : `${who} on ${counted(points, 'sticking point', 'sticking points')}.`
  },
  pressPair: 'Press a pair to compare the two.',
  morePairs: (count: number): string => `${count} more ${noun(count, 'pair', 'pairs')}`,
  /** What a pair comes to: "Clash on NATO; partly on the draft and the seat", each part as a verb and its points. Of talks that are over, "Clashed on NATO". */
  pairFinding: ({ points }: Pair, story: MayBeOver): readonly (readonly [verb: string, on: string])[] => {
    const found = comparisons.filter((relation) => points[relation].length > 0)
    if (found.length === 0) return [['', nothingToCompare]]
    const total = Object.values(points).flat().length
    const verbs = verbsOf(story)
    return found.map((relation, at) => [
      at === 0 ? capitalised(verbs[relation]) : verbs[relation],
      ` on ${listed(points[relation], total)}${at < found.length - 1 ? '; ' : ''}`,
    ])
  },
  /** The same in numbers, at the end of a row of marks: "1 clash, 2 partly". */
  pairCount: ({ points: { clash, agree, partly } }: Pair): string =>
    [
      clash.length > 0 && `${clash.length} ${noun(clash.length, 'clash', 'clashes')}`,
      agree.length > 0 && `${agree.length} ${noun(agree.length, 'agreement', 'agreements')}`,
      partly.length > 0 && `${partly.length} partly`,
    ]
      .filter(Boolean)
      .join(', ') || nothingToCompare,
}

const listed = (points: readonly StickingPoint[], total: number): string =>
  textOf(pointsPhrase(points, 'and', `${points.length} of ${total}`))
