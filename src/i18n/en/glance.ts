/** The words of the first view, in English. */
import type { Pair } from '../../model/relations.ts'
import type { OutcomeKind } from '../../article/schema/StickingPoint.ts'
import type { TalksState } from '../../article/schema/TimelineEvent.ts'
import { isOver, type MayBeOver } from '../../model/isOver.ts'
import type { Party, Source, Story } from '../../model/Story.ts'
import { capitalised } from '../grammar.ts'
import { on, shortDate } from './dates.ts'
import { counted, inSentence, inWords, listNamed, theSourcesDo } from './grammar.ts'
import { countedSources } from './shared.ts'

/** "land, NATO and the draft", or how many where there are too many to name. */
const clashesOf = (pair: Pair): string => {
  const { clash } = pair.points
  return clash.length > 4 ? `${inWords(clash.length)} points` : listNamed(clash)
}

const verb = (over: boolean): string => (over ? 'clashed' : 'clash')

const talksStates: Record<TalksState, string> = {
  ongoing: 'The talks go on',
  paused: 'The talks are paused',
  deal: 'The talks ended in a deal',
  noDeal: 'The talks ended without a deal',
}

const outcomes: Record<OutcomeKind, string> = {
  agreed: 'Agreed',
  leftOut: 'Left out',
  putOff: 'Put off',
  settled: 'Settled by one side',
}

export const glance = {
  /** A link past the grid, for whoever goes by the Tab key. */
  skipToKeyPoints: 'Skip to the key points',
  /** How a point came out, in its row of the grid. */
  outcomes,
  gridCaption: ({ parties, points }: Story): string =>
    parties.length === 0 || points.length === 0
      ? 'Where the parties stand'
      : `Where the ${counted(parties.length, 'party stands', 'parties stand')} on ${counted(points.length, 'sticking point', 'sticking points')}`,
  /** Nobody is for or against a choice or an amount. */
  gridHead: (story: Story): string =>
    story.points.every(({ proposition }) => proposition !== undefined)
      ? `Who ${isOver(story) ? 'was' : 'is'} for or against\u00a0…`
      : `Where each ${isOver(story) ? 'stood' : 'stands'} on\u00a0…`,
  /** Before the sentence that says how the talks stand. */
  talks: (state: TalksState, day: string | undefined): string =>
    `${talksStates[state]}${day === undefined ? '' : `, ${shortDate(day)}`}`,
  majorPoints: (count: number): string =>
    count === 1 ? 'A major point' : `${capitalised(inWords(count))} major points`,
  morePoints: (count: number): string => `${capitalised(inWords(count))} more`,
  notStated: (blank: number, total: number): string => `Not stated: ${blank} of ${total}`,
  /** Under the grid, which still has its column. */
  hasLeft: (party: Party, day: string): string => `${capitalised(party.inSentence)} left the talks ${on(day)}.`,
  /** What a cell answers where nothing is stated. */
  blank: (sources: readonly Source[]): string => `${capitalised(theSourcesDo(sources))} not say.`,
  stillUnknown: (text: string): string => `Still unknown on this point: ${inSentence(text)}.`,
  seePoint: 'See the sticking point',
  /**
   * Who clashes most, and on what.
   *
   * @param areMost whether others clash as well, and less
   */
  sharpest: (pairs: readonly Pair[], areMost: boolean, story: MayBeOver & Pick<Story, 'points'>): string => {
    const over = isOver(story)
    const [first, second] = pairs
    if (story.points.length === 0) return 'No sticking points yet.'
    if (!first)
      return `No two parties ${verb(over)} on ${story.points.length > 1 ? 'any of these points' : 'this point'}.`
    const who = capitalised(listNamed(first.parties))
    if (!second) return `${who} ${verb(over)}${areMost ? ' most:' : ''} on ${clashesOf(first)}.`
    return pairs.length > 3
      ? `${capitalised(inWords(pairs.length))} pairs ${verb(over)} ${areMost ? 'most, all ' : ''}equally often.`
      : `${pairs.map((pair) => `${capitalised(listNamed(pair.parties))} ${verb(over)} on ${clashesOf(pair)}`).join('. ')}.`
  },
  /** Of the two in the lens. */
  compared: ({ parties, points: { clash, agree, partly } }: Pair, story: MayBeOver & Pick<Story, 'points'>): string => {
    const over = isOver(story)
    const who = capitalised(listNamed(parties))
    if (clash.length > 0) return `${who} ${verb(over)} on ${listNamed(clash)}.`
    if (agree.length > 0) {
      const inPart = partly.length > 0 ? `, partly on ${listNamed(partly)}` : ''
      const none = story.points.length > 1 ? `, and ${verb(over)} on none of these points` : ''
      return `${who} ${over ? 'agreed' : 'agree'} on ${listNamed(agree)}${inPart}${none}.`
    }
    if (partly.length > 0)
      return `${who} ${over ? 'could' : 'can'} be compared only on ${listNamed(partly)}, and only in part.`
    return `${who}: nothing to compare.`
  },
  compareTheTwo: 'Compare the two',
  showAll: (count: number): string => (count === 2 ? 'Show both' : `Show all ${inWords(count)}`),
  /**
   * With a small number between them, if there is one: "From one news article. A small number such as 6 is its paragraph: press it to
   * check."
   */
  refsExplained: (sources: readonly Source[]): readonly [before: string, after: string] => {
    if (sources.length === 0) return ['No sources yet.', '']
    const from = `From ${countedSources(sources)}.`
    if (sources.every(({ paragraphs }) => paragraphs.length === 0)) return [from, '']
    const what = sources.length === 1 ? 'its paragraph' : 'a source and its paragraph'
    return [`${from} A small number such as `, ` is ${what}: press it to check.`]
  },
}
