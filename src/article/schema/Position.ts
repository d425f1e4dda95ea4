/** What one party says on one sticking point. */
import type { Refs, Statement } from './Grounds.ts'

/** Where a party stands on the proposition of a sticking point. No entry at all means "not stated". */
export const stances = ['for', 'against', 'mixed'] as const

export type Stance = (typeof stances)[number]

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
type Standpoint<PartyId extends string = string, PointId extends string = string> =
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

/** Why a mixed stance is none of the others, as inside a sentence; undefined where the source does not tell, and for all else. */
export const reasonOf = ({ inPart, onCondition, divided }: Position): string | undefined =>
  inPart ?? onCondition?.text ?? divided

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
