/**
 * What a story is: the facts and judgements that an editor writes down, and nothing that can be worked out from them.
 *
 * Knows no React, no DOM and no story. `stories/` writes it through `defineArticle`, `model/` reads it.
 *
 * Everything that is keyed is shown in the order in which the story writes it.
 */

/** Where a party stands on the proposition of a sticking point. No entry at all means "not stated". */
export const stances = ['for', 'against', 'mixed'] as const
export type Stance = (typeof stances)[number]

/**
 * How we know a thing: `said` in the party's own quoted words, `reported` by the source in paraphrase, or only `implied` by
 * its context.
 */
export const bases = ['said', 'reported', 'implied'] as const
export type Basis = (typeof bases)[number]

/** One or more references, each `source:paragraph`. There is no such thing as a statement without one. */
export type Refs<Ref extends string> = readonly [Ref, ...Ref[]]

/** What a statement rests on. */
export interface Grounds<Ref extends string = string> {
  readonly basis: Basis
  readonly refs: Refs<Ref>
}

/** A sentence of ours, and what it rests on. */
export interface Statement<Ref extends string = string> extends Grounds<Ref> {
  readonly text: string
}

/**
 * A date, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, and who says so. One that the editors added carries the note that tells the
 * reader what the source does say.
 */
export type Dated =
  | { readonly date: string; readonly dateBasis: 'source'; readonly dateNote?: never }
  | { readonly date: string; readonly dateBasis: 'editor'; readonly dateNote: string }

/** From when on something holds, and the paragraphs that tell of the change. */
export type Since<Ref extends string = string> = Dated & { readonly refs: Refs<Ref> }

/**
 * What may have been otherwise before. An earlier version is what stood there, moved with all that it had; they are in the order of
 * time, and each but the first tells since when it held. What has not changed has neither field.
 */
export type Changeable<Version, Ref extends string = string> = Version &
  (
    | { readonly since?: never; readonly earlier?: never }
    | {
        readonly since: Since<Ref>
        readonly earlier: readonly [
          Version & { readonly since?: Since<Ref> },
          ...(Version & { readonly since: Since<Ref> })[],
        ]
      }
  )

/** A party's colour as `#rrggbb`, one for each theme's paper. It names the party and means nothing else. */
export interface Hue {
  readonly light: string
  readonly dark: string
}

export interface Party<Ref extends string = string> {
  readonly name: string
  /** The name in the middle of a sentence, where that differs: "the United States". */
  readonly inSentence?: string
  /** A shorter name for lists and heads of columns, where there is one: "US". */
  readonly shortName?: string
  /** Two or three letters, for where no name fits: `UA`. */
  readonly short: string
  readonly hue: Hue
  /** What it wants, in one sentence. */
  readonly wants: Changeable<Statement<Ref>, Ref>
  /** One sentence more, which belongs to what it wants but is not it: "Believes that it has the upper hand." */
  readonly also?: Statement<Ref>
  /** Who speaks of it, where nobody who speaks for it is named: "Its governments are described by others". */
  readonly voicesNote?: Statement<Ref>
}

export interface Speaker<PartyId extends string = string> {
  /** As shown: a name, or a description for somebody whom the source does not name. */
  readonly name: string
  readonly role?: string
  /** The source gives no name: "A Kremlin spokesperson". */
  readonly unnamed?: true
  readonly party: PartyId
}

/** What one party says on one sticking point, at one time. Its text is one sentence, which stands under its stance. */
export interface Position<Ref extends string = string> extends Statement<Ref> {
  readonly stance: Stance
  /** Conditions and gaps, in sentences that follow the text. They show when the reader asks for more. */
  readonly detail?: string
  /** What the detail rests on besides what the text rests on. */
  readonly detailRefs?: Refs<Ref>
}

export interface StickingPoint<PartyId extends string = string, Ref extends string = string> {
  /** One to three words, for lists and filters: "Changes to the draft". */
  readonly label: string
  /** One word, where there is room for no more: "Draft". The label where it is left out. */
  readonly short?: string
  /** The short word inside a sentence, where that differs: "the draft". In German in the nominative: "der Wasserstand". */
  readonly inSentence?: string
  readonly question: string
  /** The proposition in at most ten words, for a row of the grid. The proposition where it is left out. */
  readonly rowLabel?: string
  /** The source itself names this point as one of the major ones. */
  readonly major?: Grounds<Ref>
  /** What a party is for or against: the question as a plain assertion. */
  readonly proposition: string
  readonly why: Statement<Ref>
  readonly positions: Readonly<Partial<Record<PartyId, Changeable<Position<Ref>, Ref>>>>
}

/**
 * The words of a quotation: whole, or a fragment that stands inside a sentence of ours. A fragment is never padded into a
 * sentence that nobody spoke.
 */
export type Quoted =
  | { readonly words: string; readonly before?: never; readonly after?: never }
  | { readonly words: string; readonly before: string; readonly after: string }

export type Quote<
  SpeakerId extends string = string,
  PointId extends string = string,
  Ref extends string = string,
> = Quoted & {
  readonly speaker: SpeakerId
  /** Where or when it was said. */
  readonly occasion: string
  /** The sticking point that it is about, or what else it is about, as inside a sentence: "the outcome of the talks". */
  readonly about: { readonly point: PointId } | { readonly matter: string }
  readonly refs: Refs<Ref>
}

interface Undated {
  readonly date?: never
  readonly dateBasis?: never
  readonly dateNote?: never
}

/** What the story is about, where and when it took place. */
export type Dateline<Ref extends string = string> = Dated & {
  /** Such as "Talks held". */
  readonly what: string
  readonly place: string
  readonly refs: Refs<Ref>
}

export type TimelineEvent<
  PartyId extends string = string,
  QuoteId extends string = string,
  Ref extends string = string,
> = Statement<Ref> &
  (Dated | Undated) & {
    /** When, as words, and no more exact than the source is. */
    readonly when: string
    /** The parties that take part in it. */
    readonly parties: readonly PartyId[]
    /** The quotations that were spoken at it. */
    readonly quotes?: readonly QuoteId[]
    /** The event that the story is about. */
    readonly main?: true
  }

/** A question that the source itself leaves open. */
export interface Unknown<PointId extends string = string, Ref extends string = string> extends Statement<Ref> {
  readonly point?: PointId
}

export interface KeyPoint<Ref extends string = string> extends Statement<Ref> {
  readonly title: string
}

/** An update tells what is new, a correction what was wrong. */
export const updateKinds = ['update', 'correction'] as const
type UpdateKind = (typeof updateKinds)[number]

/** A change that was made to the story after it was first published. */
export interface Update {
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly kind: UpdateKind
  readonly text: string
}

/** Which part of its source a paragraph is; a body paragraph where it is left out. */
export const paragraphParts = ['headline', 'standfirst', 'caption', 'summary'] as const
export type ParagraphPart = (typeof paragraphParts)[number]

export interface Paragraph<ParagraphId extends string = string> {
  /** As cited after the ¶ sign: `4`, `H`, `B2`. */
  readonly id: ParagraphId
  readonly part?: ParagraphPart
  /** What it says, in our own words. */
  readonly gist: string
}

export const sourceKinds = ['article', 'statement', 'transcript', 'document'] as const
export type SourceKind = (typeof sourceKinds)[number]

export interface Source<ParagraphId extends string = string> {
  /** What to call it. A source without a citable title gets a description. */
  readonly title: string
  readonly kind: SourceKind
  /** Who published it, if that is known. */
  readonly publisher?: string
  /** Where it can be read, as an absolute address, if that is known. */
  readonly url?: string
  /** When it was published, if that is known. */
  readonly published?: string
  readonly paragraphs: readonly Paragraph<ParagraphId>[]
}

export const directions = ['ltr', 'rtl'] as const
type Direction = (typeof directions)[number]

/** Each source id with the ids of its paragraphs. */
export type SourceIds = Readonly<Record<string, string>>

/** Every reference that a story's sources allow: `source:paragraph`. */
export type RefTo<Sources extends SourceIds> = {
  [S in keyof Sources & string]: `${S}:${Sources[S]}`
}[keyof Sources & string]

/** A story whose ids are known to the compiler. `defineArticle` infers them; nobody writes them out. */
export interface ArticleWith<
  PartyId extends string,
  SpeakerId extends string,
  PointId extends string,
  QuoteId extends string,
  Sources extends SourceIds,
> {
  /** Its folder in the address: lower-case letters, digits and hyphens. */
  readonly slug: string
  /** The language that it is written in, as a BCP 47 tag; one of those in `languages.ts`. */
  readonly lang: string
  /** The direction that it is read in; from left to right where it is left out. */
  readonly dir?: Direction
  /** When this story was first published, `YYYY-MM-DD`. Readers, search engines and feed readers are told; nobody is where it is left out. */
  readonly published?: string
  readonly kicker: string
  readonly headline: string
  readonly standfirst: Statement<RefTo<NoInfer<Sources>>>
  readonly dateline: Dateline<RefTo<NoInfer<Sources>>>
  readonly sources: { readonly [S in keyof Sources]: Source<Sources[S]> }
  readonly parties: Readonly<Record<PartyId, Party<RefTo<NoInfer<Sources>>>>>
  readonly speakers: Readonly<Record<SpeakerId, Speaker<NoInfer<PartyId>>>>
  readonly points: Readonly<Record<PointId, StickingPoint<NoInfer<PartyId>, RefTo<NoInfer<Sources>>>>>
  readonly quotes: Readonly<Record<QuoteId, Quote<NoInfer<SpeakerId>, NoInfer<PointId>, RefTo<NoInfer<Sources>>>>>
  readonly keyPoints: readonly KeyPoint<RefTo<NoInfer<Sources>>>[]
  readonly timeline: readonly TimelineEvent<NoInfer<PartyId>, NoInfer<QuoteId>, RefTo<NoInfer<Sources>>>[]
  readonly unknowns: readonly Unknown<NoInfer<PointId>, RefTo<NoInfer<Sources>>>[]
  readonly updates: readonly Update[]
}

/** Any story, once it is written: what the rest of the house reads. */
export type Article = ArticleWith<string, string, string, string, SourceIds>
