/**
 * Every word of the interface, and every sentence that is made from a story's facts, in English. The app has only a part of them.
 *
 * A second language is a second table of this type beside it. Plurals and lists come from `Intl`; dates are put together here
 * from `Intl`'s parts, because whole dates differ between the server's and the browser's data.
 */
import type { Basis, ParagraphPart, Stance, Update, Source as SourceFacts } from '../article/Article.ts'
import type { View } from './anchors.ts'
import type { CitedStatement, StatementSubject } from './citations.ts'
import { englishApp, stances } from './englishApp.ts'
import { bothNamed, capitalised, inWords, list, locale, named, type Named, noun, theSources } from './englishGrammar.ts'
import type { Outline } from './Outline.ts'
import type { RelationCounts } from './relations.ts'
import type { Quote, Source, Speaker, Story } from './Story.ts'

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
  const [kind, ...others] = new Set(sources.map((source) => source.kind))
  const [one, many] = kind && others.length === 0 ? sourceKinds[kind] : (['source', 'sources'] as const)
  return counted(sources.length, one, many)
}

/** The date as a reader says it: "Tuesday 2 December 2025", "November 2025", "2025". */
function date(value: string): string {
  const precision = value.split('-').length
  const formatted = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision > 1 && { month: 'long' }),
    ...(precision > 2 && { day: 'numeric', weekday: 'long' }),
  }).formatToParts(new Date(value))
  const part = (type: Intl.DateTimeFormatPartTypes) => formatted.find((found) => found.type === type)?.value
  return [part('weekday'), part('day'), part('month'), part('year')].filter(Boolean).join(' ')
}

/** The same without the day of the week: "2 December 2025". */
const shortDate = (value: string): string => date(value).replace(/^[A-Z][a-z]+day /, '')

function compactCounts(counts: RelationCounts): string {
  const { clash, agree, partly } = counts
  const stated = [clash && `${clash} ${noun(clash, 'clash', 'clashes')}`, agree && `${agree} agree`].filter(Boolean)
  if (stated.length > 0) return stated.join(' · ')
  return partly ? `${partly} partly` : 'not stated'
}

const speaking = (speaker: Speaker): string => [speaker.name, speaker.role].filter(Boolean).join(', ')

function statement(subject: StatementSubject): string {
  switch (subject.kind) {
    case 'story':
      return 'Introduction and date line'
    case 'keyPoint':
      return `Key point ${subject.number}`
    case 'wants':
      return `${subject.party.name} in sum`
    case 'why':
      return `Why it matters: ${subject.point.label}`
    case 'position':
      return `${subject.party.name} on ${subject.point.label}`
    case 'earlier':
      return `${subject.party.name} ${subject.point ? `on ${subject.point.label}` : 'in sum'}, until ${shortDate(subject.until)}`
    case 'quote':
      return `${subject.quote.speaker.name}: “${subject.quote.words}”`
    case 'event':
      return subject.when
    case 'unknown':
      return subject.text
  }
}

const statementKinds: Record<StatementSubject['kind'], readonly [string, string]> = {
  story: ['introduction', 'introductions'],
  keyPoint: ['key point', 'key points'],
  wants: ['summary', 'summaries'],
  why: ['reason', 'reasons'],
  position: ['position', 'positions'],
  earlier: ['earlier version', 'earlier versions'],
  quote: ['quote', 'quotes'],
  event: ['event', 'events'],
  unknown: ['unknown', 'unknowns'],
}

export const english = {
  ...englishApp,
  explainer: 'Explainer',
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
  attribution: (quote: Quote): string => `${speaking(quote.speaker)}, ${quote.occasion}`,
  on: (about: string): string => `On: ${about}`,
  linkToQuote: 'Link',
  copyQuoteLabel: (quote: Quote): string => `“${quote.words}” by ${quote.speaker.name}`,
  linkToQuoteLabel: (quote: Quote): string => `Link to “${quote.words}” by ${quote.speaker.name}`,

  unknowns: 'Still unknown',
  mainEvent: 'The event that this story is about',

  sourcesLede: (story: Story): string => {
    const paragraphs = story.sources.reduce(
      (sum, source) => sum + source.paragraphs.filter(({ part }) => !part).length,
      0,
    )
    return `${capitalised(countedSources(story.sources))}, ${counted(paragraphs, 'paragraph', 'paragraphs')}. Every statement on this page points back to at least one of them.`
  },
  /** What a paragraph is cited as: ¶4, or ¶2·4 where there is more than one source. */
  citedAs: (paragraph: string, source: number | undefined): string =>
    `¶${source === undefined ? '' : `${source}·`}${paragraph}`,
  refLabel: (paragraph: string, source: string | undefined): string =>
    `Paragraph ${paragraph}${source === undefined ? '' : ` of ${source}`}`,
  /** "2 positions · 1 quote": how many statements of each kind rest on a paragraph. */
  restsOn: (statements: readonly CitedStatement[]): string => {
    const kinds = [...new Set(statements.map(({ kind }) => kind))]
    return kinds
      .map((kind) => {
        const count = statements.filter((statement) => statement.kind === kind).length
        return `${count} ${noun(count, ...statementKinds[kind])}`
      })
      .join(' · ')
  },
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
