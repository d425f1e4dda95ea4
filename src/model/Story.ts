/**
 * A story with its ids resolved: each quotation has its speaker and party, each sticking point what every party says on it, in
 * the order of the story. Made once a page; everything else in `model/` and `components/` reads it.
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
  Unknown,
  Update,
} from '../article/schema/Article.ts'

export interface Party extends PartyFacts {
  readonly id: string
}

export interface Speaker {
  readonly id: string
  readonly name: string
  readonly role: string | undefined
  readonly party: Party
}

/** What a party says on a point; no position means that no source states one. */
export interface Stand {
  readonly party: Party
  readonly position: Changeable<Position> | undefined
}

export interface StickingPoint extends Omit<PointFacts, 'positions'> {
  readonly id: string
  /** One for each party. */
  readonly stands: readonly Stand[]
}

export type Quote = Quoted & {
  readonly id: string
  readonly speaker: Speaker
  readonly occasion: string
  /** The sticking point that it is about, if it is about one. */
  readonly point: StickingPoint | undefined
  /** What it is about, in a word or two. */
  readonly about: string
  readonly refs: QuoteFacts['refs']
}

export interface Source extends Omit<SourceFacts, 'paragraphs'> {
  readonly id: string
  /** From 1; undefined for the only one. */
  readonly number: number | undefined
  readonly paragraphs: readonly (Paragraph & { readonly ref: string })[]
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
  readonly timeline: readonly TimelineEvent[]
  readonly unknowns: readonly Unknown[]
  readonly updates: readonly Update[]
  readonly sources: readonly Source[]
}

/** @throws if an id leads nowhere, which `checkArticle` reports with its place before a story is published. */
export function storyOf(article: Article): Story {
  const parties = entriesOf(article.parties)
  const speakers = entriesOf(article.speakers).map(({ id, name, role, party }): Speaker => ({
    id,
    name,
    role,
    party: withId(parties, party),
  }))
  const points = entriesOf(article.points).map(({ positions, ...point }): StickingPoint => ({
    ...point,
    stands: parties.map((party) => ({ party, position: positions[party.id] })),
  }))
  const quotes = entriesOf(article.quotes).map(({ about, speaker, ...quote }): Quote => {
    const point = 'point' in about ? withId(points, about.point) : undefined
    return {
      ...quote,
      speaker: withId(speakers, speaker),
      point,
      about: 'matter' in about ? about.matter : withId(points, about.point).label,
    }
  })
  const sources = entriesOf(article.sources).map((source, at, { length }): Source => ({
    ...source,
    number: length > 1 ? at + 1 : undefined,
    paragraphs: source.paragraphs.map((paragraph) => ({ ...paragraph, ref: `${source.id}:${paragraph.id}` })),
  }))
  return { ...article, dir: article.dir ?? 'ltr', parties, speakers, points, quotes, sources }
}

const entriesOf = <T extends object>(record: Readonly<Record<string, T>>): (T & { id: string })[] =>
  Object.entries(record).map(([id, facts]) => ({ ...facts, id }))

function withId<T extends { readonly id: string }>(entries: readonly T[], id: string): T {
  const found = entries.find((entry) => entry.id === id)
  if (!found) throw new Error(`The story has no “${id}” among ${entries.map((entry) => entry.id).join(', ')}.`)
  return found
}
