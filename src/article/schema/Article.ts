/**
 * What a story is: the facts and judgements that an editor writes down, and nothing that can be worked out from them.
 *
 * Knows no React, no DOM and no story. `stories/` writes it through `defineArticle`, `model/` reads it.
 *
 * Everything that is keyed is shown in the order in which the story writes it.
 */
import type { Statement } from './Grounds.ts'
import type { Party, Speaker } from './Party.ts'
import type { Quote } from './Quote.ts'
import type { RefTo, Source, SourceIds } from './Source.ts'
import type { StickingPoint } from './StickingPoint.ts'
import type { Dateline, Talks, TimelineEvent } from './TimelineEvent.ts'
import type { Direction } from './languages.ts'

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
