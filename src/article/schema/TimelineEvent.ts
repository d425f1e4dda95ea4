/** What happened and when, and how the talks stand. */
import type { Dated, Refs, Statement, Undated } from './Grounds.ts'

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

/** How the talks stand. They are `ongoing` where a story does not tell. */
export const talksStates = ['ongoing', 'paused', 'deal', 'noDeal'] as const

export type TalksState = (typeof talksStates)[number]

/** How the talks stand, and in one sentence what that comes to. */
export type Talks<Ref extends string = string> = Statement<Ref> & (Dated | Undated) & { readonly state: TalksState }
