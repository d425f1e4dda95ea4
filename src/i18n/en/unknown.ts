/** The words of what is unknown, in English. */
import type { Story } from '../../model/Story.ts'
import { countBlanks } from '../../model/tally.ts'
import { capitalised } from '../grammar.ts'
import { counted, theSources } from './grammar.ts'

/** "Five questions that the article leaves open, and 10 of 24 positions that it does not state." */
function lede(story: Story): string {
  const { sources, unknowns } = story
  const { blank, total } = countBlanks(story)
  const [leave, it, state, doNot] =
    sources.length > 1 ? ['leave', 'they', 'state', 'do not state'] : ['leaves', 'it', 'states', 'does not state']
  const who = theSources(sources)
  const questions = `${capitalised(counted(unknowns.length, 'question', 'questions'))} that ${who} ${leave} open`
  if (total === 0) {
    if (unknowns.length > 0) return `${questions}.`
    return sources.length === 0 ? 'No open questions yet.' : `${capitalised(who)} ${leave} no question open.`
  }
  const all = total === 1 ? 'the one position' : `${total === 2 ? 'both' : `all ${total}`} positions`
  const blanks = `${blank} of ${total} positions`
  if (unknowns.length === 0) {
    const rest = blank === 0 ? `${it} ${state} ${all}` : `${it} ${doNot} ${blanks}`
    return `${capitalised(who)} ${leave} no question open, and ${rest}.`
  }
  return blank === 0
    ? `${questions}. ${capitalised(it)} ${state} ${all}.`
    : `${questions}, and ${blanks} that ${it} ${doNot}.`
}

export const unknown = {
  lede,
  byParty: 'Not stated, by party',
  /** Under that heading: "2 of 6". */
  blanks: (blank: number, total: number): string => `${blank} of ${total}`,
  allStated: 'All stated',
  /** What opens the rest of a long list of sticking points. */
  more: (count: number): string => `${count} more`,
}
