/**
 * A story with its ids resolved and its optional names filled in: each quotation has its speaker and party, each sticking point what
 * every party says on it, in the order of the story. Made once a page. Everything else in `model/` and `views/` reads it.
 */
import type {
  Amount,
  Article,
  Changeable,
  Dateline,
  KeyPoint,
  Option as OptionFacts,
  Original,
  Outcome as OutcomeFacts,
  Paragraph,
  Party as PartyFacts,
  Position,
  Quote as QuoteFacts,
  Quoted as QuotedFacts,
  Silence,
  Source as SourceFacts,
  Statement,
  StickingPoint as PointFacts,
  Talks,
  TimelineEvent,
  Unknown as UnknownFacts,
  Update,
  VoiceKind,
} from '../article/schema/Article.ts'

export interface Member {
  readonly id: string
  readonly name: string
}

export interface Party extends Omit<PartyFacts, 'members'> {
  readonly id: string
  readonly members: readonly Member[]
  /** Inside a sentence: "the United States". */
  readonly inSentence: string
  /** For lists and heads of columns: "US". */
  readonly shortName: string
}

export interface Speaker {
  readonly id: string
  readonly name: string
  readonly role: string | undefined
  readonly unnamed: boolean
  /** Whom they speak for. Who speaks for no party has a `voice` instead. */
  readonly party: Party | undefined
  /** The one member of the party that they speak for, where that is not the whole party. */
  readonly member: Member | undefined
  readonly voice: VoiceKind | undefined
}

/** What a party says on a point; no position means that no source states one. */
export interface Stand {
  readonly party: Party
  readonly position: Changeable<Position> | undefined
  /** What the source says of its silence, if it says anything. */
  readonly silence: Silence | undefined
}

export interface Option extends OptionFacts {
  readonly id: string
}

export type Outcome = Omit<OutcomeFacts, 'settledBy'> & {
  /** Who settled it alone. */
  readonly settledBy: Party | undefined
}

export interface StickingPoint extends Pick<PointFacts, 'label' | 'question' | 'major' | 'why'> {
  readonly id: string
  /** What for and against mean; undefined where something is chosen or counted. */
  readonly proposition: string | undefined
  /** What can be chosen; empty where nothing is. */
  readonly options: readonly Option[]
  /** What is counted, if anything is. */
  readonly amount: Amount | undefined
  readonly outcome: Outcome | undefined
  /** Its place in the story, from 1. */
  readonly number: number
  /** One word: "Draft". */
  readonly short: string
  /** The same inside a sentence: "the draft". */
  readonly inSentence: string
  /** The proposition as a row of the grid has it, with no full stop; or the question. */
  readonly rowLabel: string
  /** One for each party, in the order of the story. */
  readonly stands: readonly Stand[]
}

export interface Quote {
  readonly id: string
  /** All of them in one line. */
  readonly words: string
  /** The same, a text a paragraph. */
  readonly paragraphs: readonly string[]
  /** What stands of ours before and after a fragment. */
  readonly before: string
  readonly after: string
  readonly speaker: Speaker
  /** Who tells that it was said, where it is known at second hand. */
  readonly heardFrom: Speaker | undefined
  readonly translatedBy?: string
  readonly original?: Original
  readonly occasion: string
  /** The sticking point that it is about, if it is about one. */
  readonly point: StickingPoint | undefined
  /** What else it is about, as inside a sentence: "the outcome of the talks". */
  readonly matter: string | undefined
  readonly refs: QuoteFacts['refs']
}

export type StoryEvent = Omit<TimelineEvent, 'parties' | 'voices' | 'quotes'> & {
  /** Its place in the story, from 1. */
  readonly number: number
  readonly parties: readonly Party[]
  readonly voices: readonly Speaker[]
  readonly quotes: readonly Quote[]
}

export type Unknown = Omit<UnknownFacts, 'point'> & {
  /** Its place in the story, from 1. */
  readonly number: number
  readonly point: StickingPoint | undefined
}

export interface Source extends Omit<SourceFacts, 'paragraphs'> {
  readonly id: string
  /** From 1; undefined for the only one. */
  readonly number: number | undefined
  readonly paragraphs: readonly SourceParagraph[]
}

export interface SourceParagraph extends Paragraph {
  /** As a citation names it: `article:6`. */
  readonly ref: string
  /** Its place among those of its part, from 1, and how many of them there are: paragraph 6 of 9, summary 2 of 3. */
  readonly number: number
  readonly total: number
  readonly source: Pick<Source, 'id' | 'number' | 'title'>
}

export interface Story {
  readonly slug: string
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly published?: string
  readonly kicker: string
  readonly headline: string
  readonly standfirst: Statement
  readonly dateline: Dateline
  readonly talks?: Talks
  readonly parties: readonly Party[]
  readonly speakers: readonly Speaker[]
  readonly points: readonly StickingPoint[]
  readonly quotes: readonly Quote[]
  readonly keyPoints: readonly KeyPoint[]
  readonly timeline: readonly StoryEvent[]
  readonly unknowns: readonly Unknown[]
  readonly updates: readonly Update[]
  readonly sources: readonly Source[]
}

/** @throws if an id leads nowhere, which `checkArticle` reports with its place before a story is published. */
export function storyOf(article: Article): Story {
  const parties = entriesOf(article.parties).map((party): Party => ({
    ...party,
    inSentence: party.inSentence ?? party.name,
    shortName: party.shortName ?? party.name,
    members: entriesOf(party.members ?? {}),
  }))
  const speakers = entriesOf(article.speakers).map((facts): Speaker => {
    const party = facts.party === undefined ? undefined : withId(parties, facts.party)
    return {
      id: facts.id,
      name: facts.name,
      role: facts.role,
      unnamed: facts.unnamed ?? false,
      party,
      member: party && facts.member !== undefined ? withId(party.members, facts.member) : undefined,
      voice: facts.voice,
    }
  })
  const points = entriesOf(article.points).map((facts, at): StickingPoint => pointOf(facts, at + 1, parties))
  const quotes = entriesOf(article.quotes).map(({ about, speaker, heardFrom, ...quote }): Quote => ({
    ...quote,
    ...wordsOf(quote),
    speaker: withId(speakers, speaker),
    heardFrom: heardFrom === undefined ? undefined : withId(speakers, heardFrom),
    point: 'point' in about ? withId(points, about.point) : undefined,
    matter: 'matter' in about ? about.matter : undefined,
  }))
  return {
    ...article,
    dir: article.dir ?? 'ltr',
    parties,
    speakers,
    points,
    quotes,
    timeline: article.timeline.map((event, at) => ({
      ...event,
      number: at + 1,
      parties: event.parties.map((id) => withId(parties, id)),
      voices: (event.voices ?? []).map((id) => withId(speakers, id)),
      quotes: (event.quotes ?? []).map((id) => withId(quotes, id)),
    })),
    unknowns: article.unknowns.map((unknown, at) => ({
      ...unknown,
      number: at + 1,
      point: unknown.point === undefined ? undefined : withId(points, unknown.point),
    })),
    sources: entriesOf(article.sources).map(numberParagraphs),
  }
}

function pointOf(
  facts: PointFacts & { readonly id: string },
  number: number,
  parties: readonly Party[],
): StickingPoint {
  const { id, label, question, why, major, proposition, options, amount, outcome, positions, silences = {} } = facts
  const short = facts.short ?? label
  return {
    id,
    number,
    label,
    short,
    inSentence: facts.inSentence ?? short,
    question,
    rowLabel: facts.rowLabel ?? proposition?.replace(/\.$/, '') ?? question,
    ...(major && { major }),
    why,
    proposition,
    options: entriesOf(options ?? {}),
    amount,
    outcome: outcome && outcomeOf(outcome, parties),
    stands: parties.map((party) => ({ party, position: positions[party.id], silence: silences[party.id] })),
  }
}

const outcomeOf = ({ settledBy, ...outcome }: OutcomeFacts, parties: readonly Party[]): Outcome => ({
  ...outcome,
  settledBy: settledBy === undefined ? undefined : withId(parties, settledBy),
})

function wordsOf({ words, before = '', after = '' }: QuotedFacts) {
  const paragraphs = typeof words === 'string' ? [words] : words
  return { words: paragraphs.join(' '), paragraphs, before, after }
}

function numberParagraphs(
  source: SourceFacts & { readonly id: string },
  at: number,
  { length }: readonly unknown[],
): Source {
  const { id, title } = source
  const number = length > 1 ? at + 1 : undefined
  return {
    ...source,
    number,
    paragraphs: source.paragraphs.map((paragraph): SourceParagraph => {
      const alike = source.paragraphs.filter(({ part }) => part === paragraph.part)
      return {
        ...paragraph,
        ref: `${id}:${paragraph.id}`,
        number: alike.indexOf(paragraph) + 1,
        total: alike.length,
        source: { id, number, title },
      }
    }),
  }
}

const entriesOf = <T extends object>(record: Readonly<Record<string, T>>): (T & { id: string })[] =>
  Object.entries(record).map(([id, facts]) => ({ ...facts, id }))

function withId<T extends { readonly id: string }>(entries: readonly T[], id: string): T {
  const found = entries.find((entry) => entry.id === id)
  if (!found) throw new Error(`The story has no “${id}” among ${entries.map((entry) => entry.id).join(', ')}.`)
  return found
}
