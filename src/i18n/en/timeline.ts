/** The words of the timeline, in English. */
import type { ComingKind } from '../../article/schema/TimelineEvent.ts'
import type { Party } from '../../model/Story.ts'
import { capitalised, noun } from '../grammar.ts'
import { counted, inWords, listOr } from './grammar.ts'

const coming: Record<ComingKind, string> = { deadline: 'Deadline', planned: 'To come' }

const all = (count: number): string => (count === 2 ? 'Both' : `All ${inWords(count)}`)

export const timeline = {
  coming,
  /** @param areDated whether each tells its date */
  lede: (count: number, areDated: boolean): string =>
    `${capitalised(counted(count, 'event', 'events'))}${count > 1 ? `, in order${areDated ? '' : ' where known'}` : ''}.`,
  /** "5 of 8 events involve Russia or Ukraine; the others are greyed." */
  involving: (parties: readonly Party[], count: number, total: number): string => {
    const who = listOr(parties.map(({ inSentence }) => inSentence))
    const others = total - count
    if (count === 0) return `No event involves ${who}${total > 1 ? '; all are greyed' : ''}.`
    if (others === 0) return total === 1 ? `The one event involves ${who}.` : `${all(total)} events involve ${who}.`
    return `${count} of ${total} events ${noun(count, 'involves', 'involve')} ${who}; ${noun(others, 'the other is', 'the others are')} greyed.`
  },
  /** Of the event that the story is about, where the look alone says so. */
  mainEvent: 'The main event',
  whatChanged: 'What changed on this page',
  allUpdates: (count: number): string => `${all(count)} corrections and updates`,
}
