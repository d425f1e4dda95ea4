/** What somebody said, word for word. */
import type { Refs } from './Grounds.ts'
import type { Direction } from './languages.ts'

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
