/** A story's values as they stand in its file: each with the place of its first and last character. */

export interface Range {
  readonly start: number
  /** Of the character behind it. */
  readonly end: number
}

interface WrittenLiteral extends Range {
  readonly kind: 'literal'
  readonly value: string | number | boolean
}

export interface WrittenList extends Range {
  readonly kind: 'list'
  readonly items: readonly Written[]
}

export interface WrittenEntry extends Range {
  readonly key: string
  /** Where the key ends and the colon follows. */
  readonly keyEnd: number
  readonly value: Written
}

export interface WrittenRecord extends Range {
  readonly kind: 'record'
  readonly entries: readonly WrittenEntry[]
}

export type Written = WrittenLiteral | WrittenList | WrittenRecord

/** What a story is made of, before anybody has checked it. */
export type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value | undefined }

export const isList = (value: unknown): value is readonly Value[] => Array.isArray(value)

export const isRecord = (value: unknown): value is Readonly<Record<string, Value | undefined>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands there as a text; nothing where something else does. */
export const textIn = (value: Value | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** What its entries are under: their ids, or their places in a list. */
export const keysOf = (value: Value | undefined): string[] =>
  isList(value) ? [...value.keys()].map(String) : Object.keys(isRecord(value) ? value : {})

/** The entries that are there: a field that is undefined is not. */
export const entriesOf = (record: Readonly<Record<string, Value | undefined>>): [key: string, value: Value][] =>
  Object.entries(record).filter((entry): entry is [string, Value] => entry[1] !== undefined)

export function valueOf(written: Written): Value {
  switch (written.kind) {
    case 'literal':
      return written.value
    case 'list':
      return written.items.map(valueOf)
    case 'record':
      return Object.fromEntries(written.entries.map(({ key, value }) => [key, valueOf(value)]))
  }
}

/** Whether two values are the same, the order of their keys included: it is the order of the page. */
export function isSame(one: Value | undefined, other: Value | undefined): boolean {
  if (one === other) return true
  if (isList(one))
    return isList(other) && one.length === other.length && one.every((item, at) => isSame(item, other[at]))
  if (!isRecord(one) || !isRecord(other)) return false
  const [left, right] = [entriesOf(one), entriesOf(other)]
  return (
    left.length === right.length &&
    left.every(([key, value], at) => {
      const [otherKey, otherValue] = right[at] ?? []
      return key === otherKey && isSame(value, otherValue)
    })
  )
}
