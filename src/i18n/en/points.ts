/** The words of the sticking points, in English. */
import type { Basis } from '../../article/schema/Grounds.ts'
import type { Position } from '../../article/schema/Position.ts'
import type { OutcomeKind } from '../../article/schema/StickingPoint.ts'
import { isOver } from '../../model/isOver.ts'
import type { Outcome, Party, Speaker, StickingPoint, Story } from '../../model/Story.ts'
import { countChanges } from '../../model/versions.ts'
import { capitalised, namesOf, noun, type Sources } from '../grammar.ts'
import { shortDate } from './dates.ts'
import { counted, inWords, theSources } from './grammar.ts'
import { shared } from './shared.ts'
import { standing } from './standing.ts'

/** The United States’, Ukraine’s */
const possessive = (name: string): string => `${name}${name.endsWith('s') ? '’' : '’s'}`

const outcomes: Record<OutcomeKind, string> = {
  agreed: 'Agreed',
  leftOut: 'Left out of the deal',
  putOff: 'Put off',
  settled: 'Settled by one side',
}

export const points = {
  lede: (story: Story): string => {
    if (story.points.length === 0) return 'No sticking points yet.'
    const changes = countChanges(story)
    const put = story.sources.length > 1 ? 'put' : 'puts'
    return [
      `${capitalised(counted(story.points.length, 'sticking point', 'sticking points'))}.`,
      `Each party ${isOver(story) ? 'stood' : 'stands'} where ${theSources(story.sources)} ${put} it.`,
      ...(changes > 0 ? [`${capitalised(counted(changes, 'position has', 'positions have'))} changed.`] : []),
    ].join(' ')
  },
  major: 'Major point',
  notStated: (silent: readonly Party[]): string => `Not stated: ${namesOf(silent)}.`,
  allStated: (count: number): string => {
    if (count === 0) return 'No parties yet.'
    if (count === 1) return 'The one party has a stated position.'
    return `${count === 2 ? 'Both' : `All ${inWords(count)}`} parties have a stated position.`
  },
  /** Behind a list of those that are not stated. */
  onlyStated: (party: Party, sources: Sources): string =>
    `Only ${possessive(party.inSentence)} position is in ${theSources(sources)}.`,
  /** Beside a position that was another one before. */
  changed: (day: string): string => `Changed ${shortDate(day)}`,
  more: 'More on this point',
  proposition: 'What for and against mean here',
  howWeKnow: 'How we know',
  /** Behind the name of a party: "Russia: reported by the article." */
  basis: (basis: Basis, sources: Sources, by?: Speaker): string => {
    switch (basis) {
      case 'told':
        return `${shared.basisName(basis, by).replace(/^T/, 't')}.`
      case 'said':
        return 'said, in its own words.'
      case 'reported':
        return `reported by ${theSources(sources)}.`
      case 'implied':
        return `implied by ${theSources(sources)}; nobody is cited.`
    }
  },
  earlier: 'What it was before',
  /**
   * Behind the name of a party: "Russia: was for until 12 January 2026".
   * @param isSame it still is, and says another thing: "was also for until 12 January 2026"
   */
  was: (point: StickingPoint, before: Position, until: string, isSame: boolean): string =>
    `was ${isSame ? 'also ' : ''}${standing.said(point, before)} until ${shortDate(until)}`,
  /** Before the sentence that says how a point came out: "Agreed, 9 May 2031". */
  outcome: ({ kind, settledBy }: Pick<Outcome, 'kind' | 'settledBy'>, day: string | undefined): string =>
    `${settledBy ? `Settled by ${settledBy.inSentence} alone` : outcomes[kind]}${day === undefined ? '' : `, ${shortDate(day)}`}`,
  /** Over what can be chosen. */
  options: 'What can be chosen here',
  noAnswer: (parties: readonly Party[]): string => `Asked, and gave no answer: ${namesOf(parties)}.`,
  noPosition: (parties: readonly Party[]): string => `Took no position: ${namesOf(parties)}.`,
  notQuoted: (parties: readonly Party[]): string => `Present, but not quoted on it: ${namesOf(parties)}.`,
  unknown: 'Still unknown',
  moreQuotes: (count: number): string => `${count} more ${noun(count, 'quote', 'quotes')}`,
  /** @param name as it is read out, with the word that shows in it */
  next: (name: string): string => `Next point: ${name}`,
  previous: (name: string): string => `Previous point: ${name}`,
}
