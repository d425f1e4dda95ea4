/**
 * A story with its ids resolved and its optional names filled in: each quotation has its speaker and party, each sticking point what
 * every party says on it, in the order of the story. Made once a page. Everything else in `model/` and `views/` reads it.
 */
import type { KeyPoint, Unknown as UnknownFacts, Update } from '../article/schema/Article.ts'
import type { Changeable, Statement } from '../article/schema/Grounds.ts'
import type { Party as PartyFacts, VoiceKind } from '../article/schema/Party.ts'
import type { Position } from '../article/schema/Position.ts'
import type { Original, Quote as QuoteFacts } from '../article/schema/Quote.ts'
import type { Paragraph, Source as SourceFacts } from '../article/schema/Source.ts'
import type {
  Amount,
  PointOption as PointOptionFacts,
  Outcome as OutcomeFacts,
  Silence,
  StickingPoint as PointFacts,
} from '../article/schema/StickingPoint.ts'
import type { KeptVersions } from './KeptVersions.ts'
import type { Dateline, Talks, TimelineEvent } from '../article/schema/TimelineEvent.ts'

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

export interface PointOption extends PointOptionFacts {
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
  readonly options: readonly PointOption[]
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
  /** The versions that the newsroom has kept, where there are any. */
  readonly kept?: KeptVersions
  readonly sources: readonly Source[]
}
