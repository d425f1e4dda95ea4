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
  /** What kind of value it holds. Only a publisher's fields tell it, since the compiler checks a story's. */
  readonly is?: Kind
  /** What kind of text it holds. A name, an id and quoted words are of neither kind. */
  readonly text?: TextKind
}

/** `date`: a day, month or year. `prose`: a text in our own words, which the checks of our wording read. */
export type TextKind = 'date' | 'prose'

/** As after “here has to stand”. */
export type Kind = 'a text' | 'a number' | 'true or false' | 'a list' | 'entries with names'

type KindOf<Value> = Value extends string
  ? 'a text'
  : Value extends number
    ? 'a number'
    : Value extends boolean
      ? 'true or false'
      : Value extends readonly unknown[]
        ? 'a list'
        : Value extends Readonly<Record<string, unknown>>
          ? 'entries with names'
          : never

/** A mapped type over all fields of a part, of either kind if it is one of two. */
type FieldsOf<Of> = unknown extends Of
  ? Readonly<Record<string, Field>>
  : {
      readonly [Name in NameIn<Of>]-?: Field & {
        readonly isNeeded: IsNeeded<Of, Name>
        readonly is?: KindOf<ValueOf<Of, Name>>
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

export const needed = { isNeeded: true } as const
export const optional = { isNeeded: false } as const
export const date = { ...needed, text: 'date' } as const
export const dateIfAny = { ...optional, text: 'date' } as const
export const prose = { ...needed, text: 'prose' } as const
export const proseIfAny = { ...optional, text: 'prose' } as const
export const one = (part: unknown) => ({ ...needed, holds: part as Part }) as const
export const oneIfAny = (part: unknown) => ({ ...optional, holds: part as Part }) as const
export const each = (part: unknown) => ({ ...needed, holds: { eachOf: part as Part } }) as const
export const eachIfAny = (part: unknown) => ({ ...optional, holds: { eachOf: part as Part } }) as const

export const grounds = { basis: needed, by: optional, refs: needed } as const
export const statementFields = { text: prose, ...grounds } as const
export const dated = { date, dateBasis: needed, dateNote: proseIfAny } as const
export const maybeDated = { date: dateIfAny, dateBasis: optional, dateNote: proseIfAny } as const
