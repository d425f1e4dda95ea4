/** The words of the sources, in English. */
import type { ParagraphPart, SourceKind } from '../../article/schema/Source.ts'
import { citesBodyThroughout, isTold } from '../../model/citations.ts'
import { dateNotesOf } from '../../model/dateNotes.ts'
import { countParagraphs } from '../../model/sources.ts'
import type { SourceParagraph, Story } from '../../model/Story.ts'
import { capitalised, noun } from '../grammar.ts'
import type { Phrase } from '../Phrase.ts'
import { counted, list } from './grammar.ts'
import { partTags, shared } from './shared.ts'

/** "One source, nine paragraphs. Every statement on this page rests on at least one of them." */
function lede(story: Story): string {
  const { sources } = story
  if (sources.length === 0) return 'No sources yet.'
  const paragraphs = countParagraphs(sources)
  const all = capitalised(counted(sources.length, 'source', 'sources'))
  const hasOurDates = dateNotesOf(story).length > 0
  // What is said of dates is short, for on a phone each line counts.
  const restsOn = (what: string) =>
    hasOurDates
      ? `Every statement rests on ${what}, but for marked dates.`
      : `Every statement on this page rests on ${what}.`
  if (paragraphs === 0) return `${all}. ${restsOn(noun(sources.length, 'it', 'them'))}`
  const numbered = `${all}, ${counted(paragraphs, 'paragraph', 'paragraphs')}`
  if (!citesBodyThroughout(story))
    return `${numbered}, besides headlines and the like. ${restsOn('at least one of these')}`
  return `${numbered}. ${restsOn(hasOurDates ? 'at least one' : 'at least one of them')}`
}

function made(story: Story): Phrase {
  const { quotes, sources } = story
  const told: Phrase = isTold(story) ? ['; ', { strong: 'told' }, ' is what somebody else says of a party'] : []
  const read = noun(sources.length, 'source', 'sources')
  const says = sources.length > 1 ? 'the sources say' : 'the source says'
  const position = 'each position with the paragraphs that it rests on'
  return [
    quotes.length > 0
      ? `Editors read the ${read}, wrote down ${position}, and copied quotes word for word. `
      : `Editors read the ${read} and wrote down ${position}. `,
    { strong: shared.bases.said },
    ' is in the party’s own words; ',
    { strong: shared.bases.reported.toLowerCase() },
    ` is what ${says} of the party; `,
    { strong: shared.bases.implied.toLowerCase() },
    ' is what the context suggests',
    ...told,
    '. Clashes, agreements and counts are worked out from the positions.',
  ]
}

export const sources = {
  lede,
  publisher: 'Publisher',
  unknownPublisher: 'not recorded in our copy',
  published: 'Published',
  undated: 'date not known',
  /** "Summary 2" */
  part: (part: ParagraphPart, { number, total }: SourceParagraph): string =>
    `${capitalised(partTags[part])}${total > 1 ? ` ${number}` : ''}`,
  /** "Around the article: headline, intro, caption and summary" */
  around: (kind: SourceKind, parts: readonly ParagraphPart[]): string =>
    `Around the ${kind}: ${list(parts.map((part) => partTags[part]))}`,
  /** Over the counts on a phone, where each is a number alone. */
  restingOnEach: 'Statements resting on each',
  /** Behind their count: " statements". */
  statements: (count: number): string => noun(count, 'statement', 'statements'),
  /** The same where it is read out, with its subject. */
  statementsRest: (count: number, paragraph: SourceParagraph): string =>
    `${count} ${noun(count, 'statement on this page rests', 'statements on this page rest')} on this: ${shared.citation.name(paragraph)}`,
  nothingRests: 'Nothing on this page rests on it.',
  updates: 'Corrections and updates',
  noUpdates: 'None so far.',
  /** Before the days of the versions that the newsroom has kept. */
  keptVersions: 'Versions that were kept:',
  madeHeading: 'How it was made',
  made,
}
