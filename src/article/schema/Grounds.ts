/** What every statement of a story carries: what it rests on, how we know it, when it held. */

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

export interface Undated {
  readonly date?: never
  readonly dateBasis?: never
  readonly dateNote?: never
}
