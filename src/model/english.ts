/**
 * Every word of the interface, and every sentence that is made from a story's facts, in English.
 *
 * A second language is a second table of this type beside it. Plurals and lists come from `Intl`; dates are put together here
 * from `Intl`'s parts, because whole dates differ between the server's and the browser's data.
 */
import type { Basis, ParagraphPart, Stance, Update, Source as SourceFacts } from '../article/Article.ts'
import type { View } from './anchors.ts'
import type { CitedStatement, StatementSubject } from './citations.ts'
import type { Relation, RelationCounts } from './relations.ts'
import type { StanceCounts } from './stanceCounts.ts'
import type { Party, Quote, Source, Speaker, Story } from './Story.ts'

/** A sentence whose beginning stands out. */
export interface Sentence {
  readonly lead: string
  readonly rest: string
}

const locale = 'en-GB'
const plurals = new Intl.PluralRules(locale)
const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' })
const smallNumbers = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

const list = (items: readonly string[]): string => conjunction.format(items)
const inWords = (count: number): string => smallNumbers[count] ?? String(count)
const noun = (count: number, one: string, many: string): string => (plurals.select(count) === 'one' ? one : many)
const counted = (count: number, one: string, many: string): string => `${inWords(count)} ${noun(count, one, many)}`
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const named = (party: Party): string => party.inSentence ?? party.name
const bothNamed = (parties: readonly Party[]): string => list(parties.map(named))

const stances: Record<Stance | 'unstated', string> = {
  for: 'For',
  against: 'Against',
  mixed: 'Mixed',
  unstated: 'Not stated',
}

const relations: Record<Relation, string> = {
  clash: 'Clash',
  agree: 'Agree',
  partly: 'Partly',
  incomparable: 'Not comparable',
}

const bases: Record<Basis, string> = { said: 'Said', reported: 'Reported', implied: 'Implied' }

const views: Record<View, string> = {
  glance: 'At a glance',
  positions: 'Positions',
  points: 'Sticking points',
  quotes: 'Quotes',
  timeline: 'Timeline',
  sources: 'Sources',
}

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

/** "the article" where the story has one source and it is an article; else "the source" or "the sources". */
function theSources(sources: readonly Source[]): string {
  if (sources.length > 1) return 'the sources'
  return sources[0]?.kind === 'article' ? 'the article' : 'the source'
}

const give = (sources: readonly Source[]): string => `${theSources(sources)} ${noun(sources.length, 'gives', 'give')}`

/** "one news article", "two sources". */
function countedSources(sources: readonly Source[]): string {
  const [kind, ...others] = new Set(sources.map((source) => source.kind))
  const [one, many] = kind && others.length === 0 ? sourceKinds[kind] : (['source', 'sources'] as const)
  return counted(sources.length, one, many)
}

/** How often, out of how many: "on 3 of 6 sticking points", "on none". */
const howMany = (count: number): string => (count === 0 ? 'none' : String(count))

function compare(story: Story, parties: readonly Party[], counts: RelationCounts): Sentence {
  const lead = capitalised(bothNamed(parties))
  const total = story.points.length
  const { clash, agree, partly, incomparable } = counts
  const missing = `${give(story.sources)} no position for one of them or both.`
  if (total === 1) {
    if (clash) return { lead, rest: ' clash on the only sticking point.' }
    if (agree) return { lead, rest: ' agree on the only sticking point.' }
    if (partly) return { lead, rest: ': partly, on the only sticking point. A position is mixed.' }
    return { lead, rest: ` cannot be compared on the only sticking point: ${missing}` }
  }
  if (incomparable === total) {
    return { lead, rest: ` cannot be compared yet: on all ${inWords(total)} sticking points, ${missing}` }
  }
  const rest = [` clash on ${howMany(clash)} of ${total} sticking points and agree on ${howMany(agree)}.`]
  if (partly) rest.push(`Partly on ${inWordsIfOne(partly)}, where a position is mixed.`)
  if (incomparable) rest.push(`On the other ${inWordsIfOne(incomparable)}, ${missing}`)
  return { lead, rest: rest.join(' ') }
}

const inWordsIfOne = (count: number): string => (count === 1 ? 'one' : String(count))

function follow(story: Story, party: Party, counts: StanceCounts): Sentence {
  const lead = party.name
  const total = story.points.length
  const stated = (['for', 'against', 'mixed'] as const).filter((stance) => counts[stance] > 0)
  if (total === 1) {
    return { lead, rest: `: ${stances[stated[0] ?? 'unstated'].toLowerCase()} on the only sticking point.` }
  }
  if (stated.length === 0) return { lead, rest: `: not stated on any of ${total} sticking points.` }
  const parts = stated.map(
    (stance, at) =>
      `${stances[stance].toLowerCase()} on ${counts[stance]}${at === 0 ? ` of ${total} sticking points` : ''}`,
  )
  if (counts.unstated) parts.push(`not stated on ${counts.unstated}`)
  return { lead, rest: `: ${list(parts)}.` }
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
  quote: ['quote', 'quotes'],
  event: ['event', 'events'],
  unknown: ['unknown', 'unknowns'],
}

export const english = {
  explainer: 'Explainer',
  views,
  viewsLabel: 'Views',
  headings,
  stances,
  relations,
  bases,
  paragraphParts: parts,

  /** "From one news article", "From two sources". */
  from: (sources: readonly Source[]): string => `From ${countedSources(sources)}`,
  dateline: (what: string, day: string, where: string): string => `${what} ${date(day)}, ${where}`,
  date,

  relationsLabel: (parties: readonly Party[]): string => `How ${bothNamed(parties)} relate`,
  key: {
    clash: 'Clash, thicker for more',
    agree: 'Agree',
    nothing: 'Partly, or nothing to compare',
    numbers: 'The number counts clashes',
  },
  asList: 'The same as a list',
  /** A pair's counts, short enough for a line of the diagram. */
  compactCounts,
  compareLink: (parties: readonly Party[], counts: RelationCounts): string =>
    `${capitalised(bothNamed(parties))}: ${compactCounts(counts)}`,
  followLink: (party: Party): string => `Follow ${named(party)}`,
  /** Who clashes most; of several pairs only how many there are, for no reader keeps a list of them apart. */
  sharpest: (story: Story, pairs: readonly { parties: readonly Party[]; counts: RelationCounts }[]): string => {
    const [first, second] = pairs
    const total = story.points.length
    if (!first) return 'No two parties clash on any sticking point.'
    const points = total === 1 ? 'the only sticking point' : `${first.counts.clash} of ${total} sticking points`
    if (second) return `${capitalised(inWords(pairs.length))} pairs of parties clash most: each on ${points}.`
    const who = capitalised(bothNamed(first.parties))
    return story.parties.length === 2 || total === 1 ? `${who} clash on ${points}.` : `${who} clash most: on ${points}.`
  },

  positionsLede: (story: Story): string =>
    `${capitalised(counted(story.points.length, 'sticking point', 'sticking points'))}, ${counted(story.parties.length, 'party', 'parties')}. A dash means that ${theSources(story.sources)} ${noun(story.sources.length, 'does', 'do')} not say.`,
  lensLabel: 'Follow or compare parties',
  lensHint: 'Pick one to follow it, two to compare.',
  showEverybody: 'Show all parties',
  following: (party: Party): string => `Following ${named(party)}.`,
  comparing: (parties: readonly Party[]): string => `Comparing ${bothNamed(parties)}.`,
  everybody: 'Showing all parties.',
  compare,
  follow,
  inShort: 'In sum',
  stickingPoint: 'Sticking point',
  details: (quotes: number): string =>
    quotes === 0
      ? 'Why it matters and what it rests on'
      : `Why it matters, what it rests on, ${counted(quotes, 'quote', 'quotes')}`,
  proposition: 'For or against means:',

  pointsLede: 'Each party placed between against and for.',
  ordinal: (number: number, total: number): string => `${number} of ${total}`,
  notStatedBy: (parties: readonly Party[]): string => `Not stated: ${parties.map((party) => party.name).join(', ')}`,
  openRow: 'All positions',
  quotesOnPoint: (count: number): string =>
    count === 0 ? 'No quotes on this' : capitalised(counted(count, 'quote', 'quotes')),

  quotesLede: (story: Story): string => {
    const count = story.quotes.length
    if (count === 0) return `Nobody is quoted in ${theSources(story.sources)}.`
    return `${count === 1 ? 'The only quotation' : `All ${inWords(count)} quotations`} in ${theSources(story.sources)}.`
  },
  nobodyQuoted: (parties: readonly Party[]): string => `Nobody from ${list(parties.map(named))} is quoted.`,
  namedOnly: (speakers: readonly Speaker[]): string =>
    `${list(speakers.map((speaker) => speaker.name))} ${noun(speakers.length, 'is', 'are')} named, but not quoted.`,
  quotesShown: (shown: number, total: number): string => `${shown} of ${total} shown.`,
  noQuotesFor: (parties: readonly Party[], point: { readonly label: string } | undefined): string =>
    [
      parties.length ? `Nobody from ${parties.map(named).join(' or ')} is quoted` : 'Nobody is quoted',
      point ? ` on “${point.label}”.` : '.',
    ].join(''),
  onPoint: 'On sticking point',
  anyPoint: 'Anything',
  showAllQuotes: 'Show all quotes',
  attribution: (quote: Quote): string => `${speaking(quote.speaker)}, ${quote.occasion}`,
  on: (about: string): string => `On: ${about}`,
  copyOutcomes: { idle: 'Copy', copied: 'Copied', refused: 'Not allowed here' },
  linkToQuote: 'Link',
  copyQuoteLabel: (quote: Quote): string => `“${quote.words}” by ${quote.speaker.name}`,
  linkToQuoteLabel: (quote: Quote): string => `Link to “${quote.words}” by ${quote.speaker.name}`,
  citableQuote: (quote: Quote): string =>
    `${quote.before ?? ''}“${quote.words}”${quote.after ?? ''} — ${speaking(quote.speaker)}, ${quote.occasion}`,

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
  backToStatement: 'Back to the statement',
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
  updatesTitle: 'Corrections and updates',
  noUpdates: 'None so far.',
  updateKinds: { update: 'Update', correction: 'Correction' } satisfies Record<Update['kind'], string>,
  madeTitle: 'How it was made',
  made: 'Editors read the source, wrote down each position with the paragraphs that it rests on, and copied quotations word for word. Said means in the party’s own words, reported means that the source says so of the party, implied means that the context suggests it. Clashes, agreements and counts are worked out from the positions.',
  published: (day: string): string => `Published ${date(day)}.`,
  undated: 'Publication date not known.',
  embed: {
    open: 'Embed',
    title: 'Embed this explainer',
    close: 'Close',
    shape: 'Shape',
    shapes: { page: 'Whole page', card: 'Card, one view at a time' },
    opensOn: 'Opens on',
    colours: 'Colours',
    themes: { auto: 'Follow the reader’s device', light: 'Light', dark: 'Dark' },
    typeface: 'Typeface',
    fonts: { own: 'Explainer’s own', system: 'Reader’s system font' },
    lens: 'Lens',
    everybody: 'All parties',
    form: 'Code',
    forms: {
      iframe: 'iframe alone',
      'iframe-and-loader': 'iframe that fits itself',
      'link-and-loader': 'Link that becomes an iframe',
    },
    /** An iframe's title, which should tell two of them on one page apart. */
    frameTitle: (headline: string, view: View, parties: readonly Party[] = []): string =>
      `Explainer: ${headline} (${[views[view], ...parties.map((party) => party.name)].join(', ')})`,
    preview: 'Preview',
    code: 'Embed code',
    measuring: 'Measuring the frame…',
    copy: 'Copy code',
    outcomes: { copied: 'Copied.', refused: 'Copying is not allowed here. The code is selected: press Ctrl+C or ⌘C.' },
    policy: 'A page with a Content-Security-Policy needs:',
  },
  paragraphSign: '¶ marks the paragraph that a statement rests on.',
}

export type Words = typeof english
