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
 * How we know a thing: `said` in the party's own quoted words, `reported` by the source in paraphrase, only `implied` by its
 * context, or `told` by somebody else: an opponent, a mediator, an observer.
 */
export const bases = ['said', 'reported', 'implied', 'told'] as const
export type Basis = (typeof bases)[number]

/** One or more references, each `source:paragraph`. There is no such thing as a statement without one. */
export type Refs<Ref extends string> = readonly [Ref, ...Ref[]]

/** What a statement rests on. */
export interface Grounds<Ref extends string = string> {
  readonly basis: Basis
  /** The id of the speaker who tells it. Wanted where the basis is `told`, and nowhere else. */
  readonly by?: string
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

/** One of those that a party is made of, such as a country of a bloc. */
export interface Member {
  readonly name: string
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
  /** Whom it is made of, where something is said by or of some of them only. The others need not be named. */
  readonly members?: Readonly<Record<string, Member>>
  /** Since when it takes part, where it joined later. */
  readonly joined?: Since<Ref>
  /** Since when it takes part no more. */
  readonly left?: Since<Ref>
  /** What it wants, in one sentence. */
  readonly wants: Changeable<Statement<Ref>, Ref>
  /** One sentence more, which belongs to what it wants but is not it: "Believes that it has the upper hand." */
  readonly also?: Statement<Ref>
  /** Who speaks of it, where nobody who speaks for it is named: "Its governments are described by others". */
  readonly voicesNote?: Statement<Ref>
}

/** What somebody is who speaks for no party. A document is quoted as one. */
export const voiceKinds = ['mediator', 'host', 'observer', 'analyst', 'negotiator', 'document'] as const
export type VoiceKind = (typeof voiceKinds)[number]

export type Speaker<PartyId extends string = string> = {
  /** As shown: a name, or a description for somebody whom the source does not name. */
  readonly name: string
  readonly role?: string
  /** The source gives no name: "A Kremlin spokesperson". */
  readonly unnamed?: true
} & (
  | {
      readonly party: PartyId
      /** The id of the one member that they speak for, where that is not the whole party. */
      readonly member?: string
      readonly voice?: never
    }
  | { readonly voice: VoiceKind; readonly party?: never; readonly member?: never }
)

/** What a party says on one sticking point, at one time. Its text is one sentence, which stands under its stance. */
export interface PositionText<Ref extends string = string> extends Statement<Ref> {
  /** Conditions and gaps, in sentences that follow the text. They show when the reader asks for more. */
  readonly detail?: string
  /** What the detail rests on besides what the text rests on. */
  readonly detailRefs?: Refs<Ref>
  /** The ids of the members whose position it is, where it is not that of the whole party. */
  readonly of?: readonly [string, ...string[]]
}

/** What a party makes its yes depend on, as inside a sentence: "the money comes first". */
export interface Condition<PartyId extends string = string, PointId extends string = string> {
  readonly text: string
  /** The sticking point or the party that it waits for. */
  readonly on?: { readonly point: PointId } | { readonly party: PartyId }
}

/**
 * Where a party stands: on a proposition `for`, `against` or `mixed`, and then why that is, if the source tells; in a choice on one
 * option or on several; of an amount on a value or on all from one to another.
 */
export type Standpoint<PartyId extends string = string, PointId extends string = string> =
  | (OnProposition & { readonly stance: Stance })
  /** For a part of it, as inside a sentence: "the fund". */
  | (Omit<OnProposition, 'inPart'> & { readonly stance: 'mixed'; readonly inPart: string })
  | (Omit<OnProposition, 'onCondition'> & {
      readonly stance: 'mixed'
      readonly onCondition: Condition<PartyId, PointId>
    })
  /** Whose voices differ, as inside a sentence: "its coal regions are against". */
  | (Omit<OnProposition, 'divided'> & { readonly stance: 'mixed'; readonly divided: string })
  | (Omit<OnProposition, 'option'> & {
      readonly stance?: never
      readonly option: string | readonly [string, ...string[]]
    })
  | (Omit<OnProposition, 'value'> & { readonly stance?: never; readonly value: number | readonly [number, number] })

/** None of what makes a position anything but a plain stance. */
interface OnProposition {
  readonly inPart?: never
  readonly onCondition?: never
  readonly divided?: never
  readonly option?: never
  readonly value?: never
}

export type Position<
  Ref extends string = string,
  PartyId extends string = string,
  PointId extends string = string,
> = PositionText<Ref> & Standpoint<PartyId, PointId>

/** `noAnswer`: asked, and gave none. `notQuoted`: was there, and the source has no word of it. */
export const silenceKinds = ['noAnswer', 'notQuoted'] as const
export type SilenceKind = (typeof silenceKinds)[number]

/** What the source says of a party that states nothing. */
export interface Silence<Ref extends string = string> extends Grounds<Ref> {
  readonly kind: SilenceKind
}

/** How a sticking point came out. `settled` is by one side alone. */
export const outcomeKinds = ['agreed', 'leftOut', 'putOff', 'settled'] as const
export type OutcomeKind = (typeof outcomeKinds)[number]

export type Outcome<PartyId extends string = string, Ref extends string = string> = Statement<Ref> &
  (Dated | Undated) &
  (
    | { readonly kind: Exclude<OutcomeKind, 'settled'>; readonly settledBy?: never }
    | { readonly kind: 'settled'; readonly settledBy: PartyId }
  )

/** One of the things that can be chosen. */
export interface Option {
  /** As inside a sentence: "the second draft". */
  readonly name: string
  /** One to three letters or digits, for a cell of the grid: "B". */
  readonly short: string
}

/** What is counted: a year, or a number of something. */
export type Amount =
  | { readonly of: 'year'; readonly unit?: never; readonly shortUnit?: never; readonly apart?: never }
  | {
      readonly of: 'number'
      /** Behind a number: "billion crowns", "per cent". */
      readonly unit: string
      /** Behind a number in a cell of the grid: "bn", "%". None where it is left out. */
      readonly shortUnit?: string
      /** Behind a difference, where that has another name: "percentage points". */
      readonly apart?: string
    }

/** What is asked: whether something is to be, which of several things, or how much. */
export type Matter =
  | {
      /** What a party is for or against: the question as a plain assertion. */
      readonly proposition: string
      readonly options?: never
      readonly amount?: never
    }
  /** By their ids, in the order of the page. */
  | { readonly options: Readonly<Record<string, Option>>; readonly proposition?: never; readonly amount?: never }
  | { readonly amount: Amount; readonly proposition?: never; readonly options?: never }

export type StickingPoint<
  PartyId extends string = string,
  Ref extends string = string,
  PointId extends string = string,
> = Matter & {
  /** One to three words, for lists and filters: "Changes to the draft". */
  readonly label: string
  /** One word, where there is room for no more: "Draft". The label where it is left out. */
  readonly short?: string
  /** The short word inside a sentence, where that differs: "the draft". In German in the nominative: "der Wasserstand". */
  readonly inSentence?: string
  readonly question: string
  /** The proposition in at most ten words, for a row of the grid. The proposition, or the question, where it is left out. */
  readonly rowLabel?: string
  /** The source itself names this point as one of the major ones. */
  readonly major?: Grounds<Ref>
  readonly why: Statement<Ref>
  readonly positions: Readonly<Partial<Record<PartyId, Changeable<Position<Ref, PartyId, PointId>, Ref>>>>
  /** What the source says of parties that state nothing. One without an entry is not stated. */
  readonly silences?: Readonly<Partial<Record<PartyId, Silence<Ref>>>>
  /** How it came out. The positions stay what they were. */
  readonly outcome?: Outcome<PartyId, Ref>
}

/**
 * The words of a quotation: whole, or a fragment that stands inside a sentence of ours. A fragment is never padded into a sentence that
 * nobody spoke. Words that go on over several paragraphs are a list.
 */
export type Quoted =
  | { readonly words: string | readonly [string, ...string[]]; readonly before?: never; readonly after?: never }
  | { readonly words: string; readonly before: string; readonly after: string }

/** What was said in another language, of which the quotation is a translation. */
export interface Original<Ref extends string = string> {
  readonly words: string
  /** As a BCP 47 tag. */
  readonly lang: string
  /** The direction that it is read in; from left to right where it is left out. */
  readonly dir?: Direction
  readonly refs: Refs<Ref>
}

export type Quote<
  SpeakerId extends string = string,
  PointId extends string = string,
  Ref extends string = string,
> = Quoted & {
  readonly speaker: SpeakerId
  /** Who tells that it was said, where the source has it at second hand: "according to one observer". */
  readonly heardFrom?: SpeakerId
  /** Where or when it was said. */
  readonly occasion: string
  /** The sticking point that it is about, or what else it is about, as inside a sentence: "the outcome of the talks". */
  readonly about: { readonly point: PointId } | { readonly matter: string }
  readonly refs: Refs<Ref>
  /** Who translated it, as inside a sentence: "the Gazette". */
  readonly translatedBy?: string
  readonly original?: Original<Ref>
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

/** What has not happened yet: a day by which something has to be done, or one for which something is planned. */
export const comingKinds = ['deadline', 'planned'] as const
export type ComingKind = (typeof comingKinds)[number]

export type TimelineEvent<
  PartyId extends string = string,
  QuoteId extends string = string,
  Ref extends string = string,
  SpeakerId extends string = string,
> = Statement<Ref> &
  (Dated | Undated) & {
    /** When, as words, and no more exact than the source is. */
    readonly when: string
    /** The parties that take part in it. */
    readonly parties: readonly PartyId[]
    /** Those who take part in it and speak for no party: a mediator, a host. */
    readonly voices?: readonly SpeakerId[]
    /** It is still to come. */
    readonly coming?: ComingKind
    /** The quotations that were spoken at it. */
    readonly quotes?: readonly QuoteId[]
    /** The event that the story is about. */
    readonly main?: true
  }

/** A question that the source itself leaves open. */
export interface Unknown<PointId extends string = string, Ref extends string = string> extends Statement<Ref> {
  readonly point?: PointId
}

/** How the talks stand. They are `ongoing` where a story does not tell. */
export const talksStates = ['ongoing', 'paused', 'deal', 'noDeal'] as const
export type TalksState = (typeof talksStates)[number]

/** How the talks stand, and in one sentence what that comes to. */
export type Talks<Ref extends string = string> = Statement<Ref> & (Dated | Undated) & { readonly state: TalksState }

export interface KeyPoint<Ref extends string = string> extends Statement<Ref> {
  readonly title: string
}

/** An update tells what is new, a correction what was wrong. */
export const updateKinds = ['update', 'correction'] as const
export type UpdateKind = (typeof updateKinds)[number]

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
export type Direction = (typeof directions)[number]

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
  readonly talks?: Talks<RefTo<NoInfer<Sources>>>
  readonly sources: { readonly [S in keyof Sources]: Source<Sources[S]> }
  readonly parties: Readonly<Record<PartyId, Party<RefTo<NoInfer<Sources>>>>>
  readonly speakers: Readonly<Record<SpeakerId, Speaker<NoInfer<PartyId>>>>
  readonly points: Readonly<Record<PointId, StickingPoint<NoInfer<PartyId>, RefTo<NoInfer<Sources>>, NoInfer<PointId>>>>
  readonly quotes: Readonly<Record<QuoteId, Quote<NoInfer<SpeakerId>, NoInfer<PointId>, RefTo<NoInfer<Sources>>>>>
  readonly keyPoints: readonly KeyPoint<RefTo<NoInfer<Sources>>>[]
  readonly timeline: readonly TimelineEvent<
    NoInfer<PartyId>,
    NoInfer<QuoteId>,
    RefTo<NoInfer<Sources>>,
    NoInfer<SpeakerId>
  >[]
  readonly unknowns: readonly Unknown<NoInfer<PointId>, RefTo<NoInfer<Sources>>>[]
  readonly updates: readonly Update[]
}

/** Any story, once it is written: what the rest of the house reads. */
export type Article = ArticleWith<string, string, string, string, SourceIds>
