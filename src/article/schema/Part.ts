/**
 * The form in which `fields.ts` lists the fields of each part of a story. The compiler holds each list to the type of its part. The fields
 * of a publisher are listed in the same form.
 */

/** What kind of part it is, as an editor would say it, and its fields in the order in which they are written. */
export interface Part<Of = unknown> {
  /** As after “is no field of”: `a position`. */
  readonly noun: string
  readonly fields: FieldsOf<Of>
}

/** @example { isNeeded: true, holds: { eachOf: party } } */
export interface Field {
  /** Whether a part without it is unfinished. */
  readonly isNeeded: boolean
  /** The part that stands in it, or the parts that stand in its list or under its ids. A text, number or list of ids has none. */
  readonly holds?: Part | { readonly eachOf: Part }
  /** What has to stand there, so that a check which reads it never meets anything else. */
  readonly is?: Kind
  /** What kind of text, or of texts, it holds. A name, an id and quoted words are of no kind. */
  readonly text?: TextKind
}

/**
 * `date`: a day, month or year. `prose`: a text in our own words, which the checks of our wording read. `ref`: a reference to a paragraph,
 * `source:paragraph`.
 */
export type TextKind = 'date' | 'prose' | 'ref'

/** As after “here has to stand”. A list of parts is “a list”. */
export type Kind =
  | 'a text'
  | 'a number'
  | '“true”'
  | 'true or false'
  | 'a list'
  | 'a list of texts'
  | 'a text or a list of texts'
  | 'entries with names'

type KindOf<Value> = [Value] extends [string]
  ? 'a text'
  : [Value] extends [number]
    ? 'a number'
    : [Value] extends [true]
      ? '“true”'
      : [Value] extends [boolean]
        ? 'true or false'
        : [Value] extends [readonly string[]]
          ? 'a list of texts'
          : [Value] extends [string | readonly string[]]
            ? 'a text or a list of texts'
            : [Value] extends [readonly unknown[]]
              ? 'a list'
              : [Value] extends [Readonly<Record<string, unknown>>]
                ? 'entries with names'
                : never

/** A mapped type over all fields of a part, of either kind if it is one of two. */
type FieldsOf<Of> = unknown extends Of
  ? Readonly<Record<string, Field>>
  : {
      readonly [Name in NameIn<Of>]-?: Field & {
        readonly isNeeded: IsNeeded<Of, Name>
        readonly is?: KindOf<Exclude<ValueOf<Of, Name>, undefined>>
      }
    }

type ValueOf<Of, Name extends string> = Of extends unknown ? (Name extends keyof Of ? Of[Name] : never) : never

type NameIn<Of> = Of extends unknown ? keyof Of & string : never

/** Only what each kind of the part needs is needed. */
type IsNeeded<Of, Name extends string> = false extends NeedsIt<Of, Name> ? false : true
type NeedsIt<Of, Name extends string> = Of extends unknown
  ? Name extends keyof Of
    ? Record<string, never> extends Pick<Of, Name>
      ? false
      : true
    : false
  : never

const needed = { isNeeded: true } as const
const optional = { isNeeded: false } as const
const texts = { is: 'a list of texts' } as const
const oneOrMore = { is: 'a text or a list of texts' } as const
const list = { is: 'a list' } as const
const entries = { is: 'entries with names' } as const
const number = { is: 'a number' } as const

/** A field of which a check of its own tells what may stand there. */
export const free = needed
export const freeIfAny = optional
export const text = { ...needed, is: 'a text' } as const
export const textIfAny = { ...optional, is: 'a text' } as const
export const date = { ...text, text: 'date' } as const
export const dateIfAny = { ...textIfAny, text: 'date' } as const
export const prose = { ...text, text: 'prose' } as const
export const proseIfAny = { ...textIfAny, text: 'prose' } as const
/** Ids. */
export const textList = { ...needed, ...texts } as const
export const textListIfAny = { ...optional, ...texts } as const
export const refs = { ...textList, text: 'ref' } as const
export const refsIfAny = { ...textListIfAny, text: 'ref' } as const
export const textOrList = { ...needed, ...oneOrMore } as const
export const textOrListIfAny = { ...optional, ...oneOrMore } as const
export const numeral = { ...needed, ...number } as const
export const numeralIfAny = { ...optional, ...number } as const
/** Said by being there. */
export const flag = { ...optional, is: '“true”' } as const
export const yesOrNo = { ...optional, is: 'true or false' } as const
export const one = (part: unknown) => ({ ...needed, holds: part as Part }) as const
export const oneIfAny = (part: unknown) => ({ ...optional, holds: part as Part }) as const
/** Parts in a list. */
export const each = (part: unknown) => ({ ...needed, ...list, holds: { eachOf: part as Part } }) as const
export const eachIfAny = (part: unknown) => ({ ...optional, ...list, holds: { eachOf: part as Part } }) as const
/** Parts under ids or names. */
export const byId = (part: unknown) => ({ ...needed, ...entries, holds: { eachOf: part as Part } }) as const
export const byIdIfAny = (part: unknown) => ({ ...optional, ...entries, holds: { eachOf: part as Part } }) as const

export const grounds = { basis: text, by: textIfAny, refs } as const
export const statementFields = { text: prose, ...grounds } as const
export const dated = { date, dateBasis: text, dateNote: proseIfAny } as const
export const maybeDated = { date: dateIfAny, dateBasis: textIfAny, dateNote: proseIfAny } as const
