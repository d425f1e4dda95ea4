/**
 * A story with its ids resolved and its optional names filled in: each quotation has its speaker and party, each sticking point what
 * every party says on it, in the order of the story. Made once a page. Everything else in `model/` and `views/` reads it.
 */
import type {
  Article,
  Changeable,
  Dateline,
  KeyPoint,
  Paragraph,
  Party as PartyFacts,
  Position,
  Quote as QuoteFacts,
  Quoted,
  Source as SourceFacts,
  Statement,
  StickingPoint as PointFacts,
  TimelineEvent,
  Unknown as UnknownFacts,
  Update,
} from '../article/schema/Article.ts'

export interface Party extends PartyFacts {
  readonly id: string
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
  readonly party: Party
}

/** What a party says on a point; no position means that no source states one. */
export interface Stand {
  readonly party: Party
  readonly position: Changeable<Position> | undefined
}

export interface StickingPoint extends Omit<PointFacts, 'positions'> {
  readonly id: string
  /** Its place in the story, from 1. */
  readonly number: number
  /** One word: "Draft". */
  readonly short: string
  /** The same inside a sentence: "the draft". */
  readonly inSentence: string
  /** The proposition as a row of the grid has it, with no full stop. */
  readonly rowLabel: string
  /** One for each party, in the order of the story. */
  readonly stands: readonly Stand[]
}

export type Quote = Quoted & {
  readonly id: string
  readonly speaker: Speaker
  readonly occasion: string
  /** The sticking point that it is about, if it is about one. */
  readonly point: StickingPoint | undefined
  /** What else it is about, as inside a sentence: "the outcome of the talks". */
  readonly matter: string | undefined
  readonly refs: QuoteFacts['refs']
}

export type StoryEvent = Omit<TimelineEvent, 'parties' | 'quotes'> & {
  /** Its place in the story, from 1. */
  readonly number: number
  readonly parties: readonly Party[]
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
  }))
  const speakers = entriesOf(article.speakers).map(({ id, name, role, unnamed = false, party }): Speaker => ({
    id,
    name,
    role,
    unnamed,
    party: withId(parties, party),
  }))
  const points = entriesOf(article.points).map(({ positions, ...point }, at): StickingPoint => {
    const short = point.short ?? point.label
    return {
      ...point,
      number: at + 1,
      short,
      inSentence: point.inSentence ?? short,
      rowLabel: point.rowLabel ?? point.proposition.replace(/\.$/, ''),
      stands: parties.map((party) => ({ party, position: positions[party.id] })),
    }
  })
  const quotes = entriesOf(article.quotes).map(({ about, speaker, ...quote }): Quote => ({
    ...quote,
    speaker: withId(speakers, speaker),
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
