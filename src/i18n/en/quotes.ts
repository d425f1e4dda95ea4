/** The words of the quotations, in English. */
import { nameInList, unquotedParties, unquotedSpeakers } from '../../model/quotations.ts'
import type { Topic } from '../../model/quotations.ts'
import type { Party, StickingPoint, Story } from '../../model/Story.ts'
import { capitalised, noun } from '../grammar.ts'
import { counted, inWords, list, listOr } from './grammar.ts'

/** More names than these are only counted. */
const most = 4

const nobodyFrom = (parties: readonly Party[]): string =>
  `Nobody from ${listOr(parties.map(({ inSentence }) => inSentence))} is quoted`

function whoIsNotQuoted(story: Story): string {
  const parties = unquotedParties(story)
  const names = unquotedSpeakers(story).map(nameInList)
  const clauses = [
    ...(parties.length > 0 ? [nobodyFrom(parties)] : []),
    ...(names.length > 0
      ? [
          `${names.length > most ? counted(names.length, 'speaker', 'speakers') : list(names)} ${noun(names.length, 'is', 'are')} named, but not quoted`,
        ]
      : []),
  ]
  return clauses.length > 0 ? ` ${capitalised(clauses.join('; '))}.` : ''
}

export const quotes = {
  lede: (story: Story): string =>
    story.quotes.length === 0
      ? 'Nobody is quoted.'
      : `${capitalised(counted(story.quotes.length, 'quotation', 'quotations'))}.${whoIsNotQuoted(story)}`,
  /** What a lens leaves of them: "4 of 8 quotations are from Russia or Ukraine." */
  from: (story: Story, parties: readonly Party[], count: number): string => {
    const total = story.quotes.length
    const who = listOr(parties.map(({ inSentence }) => inSentence))
    if (count === 0) return `No quotation is from ${who}.`
    const unquoted = unquotedParties(story).filter((party) => parties.includes(party))
    const nobody = unquoted.length > 0 ? ` ${nobodyFrom(unquoted)}.` : ''
    if (total === 1) return `The one quotation is from ${who}.${nobody}`
    if (count === total) return `${total === 2 ? 'Both' : `All ${inWords(total)}`} quotations are from ${who}.${nobody}`
    return `${count} of ${total} quotations ${noun(count, 'is', 'are')} from ${who}.${nobody}`
  },
  filter: 'Quotes by topic',
  all: 'All',
  topic: ({ point, matter }: Topic): string =>
    point?.label ?? (matter === undefined ? 'Other voices' : capitalised(matter)),
  /** "No quotes on land, guarantees or NATO" */
  noneOn: (points: readonly StickingPoint[], total: number): string =>
    `No quotes on ${points.length > most ? `${points.length} of ${total} sticking points` : listOr(points.map(({ inSentence }) => inSentence))}`,
  /** "2 of 8 quotes shown" */
  shown: (shown: number, total: number): string => `${shown} of ${total} quotes shown`,
  /** Where nothing is left of the quotes: "Nobody from Ukraine is quoted on the draft." */
  none: (parties: readonly Party[], topic: Topic | undefined): string => {
    const on = topic ? ` on ${topic.point?.inSentence ?? topic.matter ?? 'anything by other voices'}` : ''
    return `${parties.length > 0 ? nobodyFrom(parties) : 'Nobody is quoted'}${on}.`
  },
  /** Of a quotation: "translated by the Gazette". */
  translatedBy: (who: string): string => `translated by ${who}`,
  original: 'In the original',
  showAll: (count: number): string =>
    count === 1 ? 'Show the one quote' : count === 2 ? 'Show both' : `Show all ${inWords(count)}`,
  /** What a quotation is about: "On the draft". */
  about: ({
    point,
    matter,
  }: {
    readonly point?: StickingPoint | undefined
    readonly matter?: string | undefined
  }): string => `On ${point?.inSentence ?? matter ?? ''}`,
}
