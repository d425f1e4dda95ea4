/** The words of the first view, in English. */
import type { Pair } from '../../model/relations.ts'
import type { Source, Story } from '../../model/Story.ts'
import { capitalised, noun } from '../grammar.ts'
import { counted, inWords, listNamed, theSources, theSourcesDo } from './grammar.ts'
import { countedSources } from './shared.ts'

/** "land, NATO and the draft", or how many where there are too many to name. */
const on = (pair: Pair): string => {
  const { clash } = pair.points
  return clash.length > 4 ? `${inWords(clash.length)} points` : listNamed(clash)
}

export const glance = {
  gridCaption: ({ parties, points }: Story): string =>
    `Where the ${counted(parties.length, 'party', 'parties')} stand on ${counted(points.length, 'sticking point', 'sticking points')}`,
  gridHead: 'Who is for or against\u00a0…',
  majorPoints: (count: number): string => (count === 1 ? 'The major point' : `The ${inWords(count)} major points`),
  morePoints: (count: number): string => `${capitalised(inWords(count))} more`,
  notStated: (blank: number, total: number): string => `Not stated: ${blank} of ${total}`,
  /** What a cell answers where nothing is stated. */
  blank: (sources: readonly Source[]): string => `${capitalised(theSourcesDo(sources))} not say.`,
  stillUnknown: (text: string): string => `Still unknown: ${text.charAt(0).toLowerCase()}${text.slice(1)}.`,
  seePoint: 'See the sticking point',
  /** Who clashes most, and on what. */
  sharpest: (pairs: readonly Pair[], sources: readonly Source[]): string => {
    const [first, second] = pairs
    if (!first)
      return `No two parties clash on anything that ${theSources(sources)} ${noun(sources.length, 'states', 'state')}.`
    const who = capitalised(listNamed(first.parties))
    if (!second) return `${who} clash most: on ${on(first)}.`
    return pairs.length > 3
      ? `${capitalised(inWords(pairs.length))} pairs clash equally often.`
      : `${pairs.map((pair) => `${capitalised(listNamed(pair.parties))} clash on ${on(pair)}`).join('. ')}.`
  },
  /** Of the two in the lens. */
  compared: ({ parties, points: { clash, agree, partly } }: Pair, sources: readonly Source[]): string => {
    const who = capitalised(listNamed(parties))
    if (clash.length > 0) return `${who} clash on ${listNamed(clash)}.`
    const stated = `${theSources(sources)} ${noun(sources.length, 'states', 'state')}`
    if (agree.length > 0) return `${who} agree on ${listNamed(agree)}, and clash on nothing that ${stated}.`
    if (partly.length > 0) return `${who} can be compared only on ${listNamed(partly)}, and only in part.`
    return `${who}: nothing to compare.`
  },
  compareTheTwo: 'Compare the two',
  showAll: (count: number): string => `Show all ${inWords(count)}`,
  /** With a small number between them: "From one news article. A small number such as 6 is its paragraph: press it to check." */
  refsExplained: (sources: readonly Source[]): readonly [before: string, after: string] => [
    `From ${countedSources(sources)}. A small number such as `,
    sources.length === 1
      ? ' is its paragraph: press it to check.'
      : ' is a source and its paragraph: press it to check.',
  ],
}
