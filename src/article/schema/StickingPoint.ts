/** What has to be settled: what is asked, what each party says on it or does not say, and how it came out. */
import type { Changeable, Dated, Grounds, Statement, Undated } from './Grounds.ts'
import type { Position } from './Position.ts'

/**
 * `noAnswer`: asked, and gave none. `noPosition`: the source says that it takes none. `notQuoted`: was there, and the source has no word
 * of it.
 */
export const silenceKinds = ['noAnswer', 'noPosition', 'notQuoted'] as const

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
export interface PointOption {
  /** As inside a sentence: "the second draft". */
  readonly name: string
  /** One to three letters or digits, for a cell of the grid: "B". */
  readonly short: string
}

export const amountKinds = ['year', 'number'] as const satisfies readonly Amount['of'][]

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
  | { readonly options: Readonly<Record<string, PointOption>>; readonly proposition?: never; readonly amount?: never }
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
