/** Who takes part in the talks, and who speaks: for a party, for a member of one, or for nobody at the table. */
import type { Changeable, Since, Statement } from './Grounds.ts'

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
