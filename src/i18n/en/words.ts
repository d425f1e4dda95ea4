/**
 * Every word of the interface, and every sentence that is made from a story's facts, in English. The app has only a part of them.
 *
 * A second language is a second table of this type beside it. Lists and plurals come from `grammar.ts`, the parts of dates from `Intl`.
 */
import type { Basis, ParagraphPart, Stance, Update, Source as SourceFacts } from '../../article/schema/Article.ts'
import type { View } from '../../model/anchors.ts'
import { englishApp, stances } from './appWords.ts'
import { date, shortDate } from './dates.ts'
import { bothNamed, inWords, list, theSources } from './grammar.ts'
import { restsOn, statement } from './statements.ts'
import { capitalised, named, type Named, noun } from '../grammar.ts'
import type { Outline } from '../../model/Outline.ts'
import type { RelationCounts } from '../../model/relations.ts'
import { countParagraphs, kindOfAll } from '../../model/sources.ts'
import type { Quote, Source, Speaker, Story } from '../../model/Story.ts'

const counted = (count: number, one: string, many: string): string => `${inWords(count)} ${noun(count, one, many)}`

const bases: Record<Basis, string> = { said: 'Said', reported: 'Reported', implied: 'Implied' }

const headings: Record<View, string> = {
  glance: 'At a glance',
  positions: 'Who wants what',
  points: 'Where they are stuck',
  quotes: 'In their own words',
  timeline: 'How it unfolded',
  sources: 'Where this comes from',
}

const parts: Record<ParagraphPart, string> = {
  headline: 'Headline',
  standfirst: 'Standfirst',
  caption: 'Photo caption',
  summary: 'Summary',
}

const sourceKinds: Record<SourceFacts['kind'], readonly [string, string]> = {
  article: ['news article', 'news articles'],
  statement: ['statement', 'statements'],
  transcript: ['transcript', 'transcripts'],
  document: ['document', 'documents'],
}

/** "one news article", "two sources". */
function countedSources(sources: readonly Source[]): string {
  const kind = kindOfAll(sources)
  const [one, many] = kind ? sourceKinds[kind] : (['source', 'sources'] as const)
  return counted(sources.length, one, many)
}

function compactCounts(counts: RelationCounts): string {
  const { clash, agree, partly } = counts
  const stated = [clash && `${clash} ${noun(clash, 'clash', 'clashes')}`, agree && `${agree} agree`].filter(Boolean)
  if (stated.length > 0) return stated.join(' · ')
  return partly ? `${partly} partly` : 'not stated'
}

export const english = {
  ...englishApp,
  explainer: 'Explainer',
  /** The list of all stories. */
  explainers: 'Explainers',
  /** Around a quotation. */
  quotationMarks: ['“', '”'] as readonly [string, string],
  headings,
  stances,
  bases,
  paragraphParts: parts,

  /** "From one news article", "From two sources". */
  from: (sources: readonly Source[]): string => `From ${countedSources(sources)}`,
  dateline: (what: string, day: string, where: string): string => `${what} ${date(day)}, ${where}`,
  date,

  relationsLabel: (parties: readonly Named[]): string => `How ${bothNamed(parties)} relate`,
  key: {
    clash: 'Clash, thicker for more',
    agree: 'Agree',
    nothing: 'Partly, or nothing to compare',
    numbers: 'The number counts clashes',
  },
  asList: 'The same as a list',
  /** A pair's counts, short enough for a line of the diagram. */
  compactCounts,
  compareLink: (parties: readonly Named[], counts: RelationCounts): string =>
    `${capitalised(bothNamed(parties))}: ${compactCounts(counts)}`,
  /** Who clashes most; of several pairs only how many there are, for no reader keeps a list of them apart. */
  sharpest: (outline: Outline, pairs: readonly { parties: readonly Named[]; counts: RelationCounts }[]): string => {
    const [first, second] = pairs
    const total = outline.points.length
    if (!first) return 'No two parties clash on any sticking point.'
    const points = total === 1 ? 'the only sticking point' : `${first.counts.clash} of ${total} sticking points`
    if (second) return `${capitalised(inWords(pairs.length))} pairs of parties clash most: each on ${points}.`
    const who = capitalised(bothNamed(first.parties))
    return outline.parties.length === 2 || total === 1
      ? `${who} clash on ${points}.`
      : `${who} clash most: on ${points}.`
  },

  positionsLede: (story: Story): string =>
    `${capitalised(counted(story.points.length, 'sticking point', 'sticking points'))}, ${counted(story.parties.length, 'party', 'parties')}. A dash means that ${theSources(story.sources)} ${noun(story.sources.length, 'does', 'do')} not say.`,
  inShort: 'In sum',
  stickingPoint: 'Sticking point',
  details: (quotes: number): string =>
    quotes === 0
      ? 'Why it matters and what it rests on'
      : `Why it matters, what it rests on, ${counted(quotes, 'quote', 'quotes')}`,
  proposition: 'For or against means:',

  /** Only where something has changed. */
  changedLede: (count: number): string =>
    `${capitalised(counted(count, 'position has', 'positions have'))} changed; what ${count === 1 ? 'it was' : 'they were'} before is in the opened row.`,
  /** Beside a position that was another one before. */
  changed: (day: string): string => `Changed ${shortDate(day)}`,
  was: (stance: Stance, until: string): string => `Was ${stances[stance].toLowerCase()} until ${shortDate(until)}`,
  wantedUntil: (until: string): string => `Until ${shortDate(until)}:`,

  pointsLede: 'Each party placed between against and for.',
  ordinal: (number: number, total: number): string => `${number} of ${total}`,
  notStatedBy: (parties: readonly Named[]): string => `Not stated: ${parties.map((party) => party.name).join(', ')}`,
  openRow: 'All positions',
  quotesOnPoint: (count: number): string =>
    count === 0 ? 'No quotes on this' : capitalised(counted(count, 'quote', 'quotes')),

  quotesLede: (story: Story): string => {
    const count = story.quotes.length
    if (count === 0) return `Nobody is quoted in ${theSources(story.sources)}.`
    return `${count === 1 ? 'The only quotation' : `All ${inWords(count)} quotations`} in ${theSources(story.sources)}.`
  },
  nobodyQuoted: (parties: readonly Named[]): string => `Nobody from ${list(parties.map(named))} is quoted.`,
  namedOnly: (speakers: readonly Speaker[]): string =>
    `${list(speakers.map((speaker) => speaker.name))} ${noun(speakers.length, 'is', 'are')} named, but not quoted.`,
  on: (about: string): string => `On: ${about}`,
  linkToQuote: 'Link',
  copyQuoteLabel: (quote: Quote): string => `“${quote.words}” by ${quote.speaker.name}`,
  linkToQuoteLabel: (quote: Quote): string => `Link to “${quote.words}” by ${quote.speaker.name}`,

  unknowns: 'Still unknown',
  mainEvent: 'The event that this story is about',

  sourcesLede: (story: Story): string => {
    const paragraphs = countParagraphs(story.sources)
    return `${capitalised(countedSources(story.sources))}, ${counted(paragraphs, 'paragraph', 'paragraphs')}. Every statement on this page points back to at least one of them.`
  },
  /** What a paragraph is cited as: ¶4, or ¶2·4 where there is more than one source. */
  citedAs: (paragraph: string, source: number | undefined): string =>
    `¶${source === undefined ? '' : `${source}·`}${paragraph}`,
  refLabel: (paragraph: string, source: string | undefined): string =>
    `Paragraph ${paragraph}${source === undefined ? '' : ` of ${source}`}`,
  restsOn,
  statement,
  nothingRests: 'Nothing on this page rests on it.',
  /** In the date line, of the newest entry of the log. */
  updated: { update: 'Updated', correction: 'Corrected' } satisfies Record<Update['kind'], string>,
  shortDate,
  updatesTitle: 'Corrections and updates',
  noUpdates: 'None so far.',
  updateKinds: { update: 'Update', correction: 'Correction' } satisfies Record<Update['kind'], string>,
  madeTitle: 'How it was made',
  made: 'Editors read the source, wrote down each position with the paragraphs that it rests on, and copied quotations word for word. Said means in the party’s own words, reported means that the source says so of the party, implied means that the context suggests it. Clashes, agreements and counts are worked out from the positions.',
  published: (day: string): string => `Published ${date(day)}`,
  undated: 'Publication date not known.',
  /** Beside the lens, where the app's script does not come. */
  withoutApp: 'Some controls did not load. All of the text is here; rows and links work.',
  paragraphSign: '¶ marks the paragraph that a statement rests on.',
}

export type Words = typeof english
