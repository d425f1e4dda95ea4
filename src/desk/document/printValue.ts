/**
 * Values as Prettier would set them with the project's settings, so that `npm run format` has nothing to do after the desk. It sets only
 * what a story is made of: texts, numbers, lists and fields. A test holds it against Prettier itself.
 */
import { entriesOf, isList, isRecord, type Value } from './Written.ts'

const widest = 120

/**
 * @param indent of the line on which it begins
 * @param column at which it begins
 * @returns the value, from its first to its last character
 */
export function printValue(value: Value, indent: number, column: number): string {
  const line = flat(value)
  // A comma follows.
  if (!mustBreak(value) && column + widthOf(line) + 1 <= widest) return line
  if (isList(value)) {
    if (value.length === 0) return line
    const items = value.map((item) => `${spaces(indent + 2)}${printValue(item, indent + 2, indent + 2)},\n`)
    return `[\n${items.join('')}${spaces(indent)}]`
  }
  return isRecord(value) ? printTall(value, indent) : line
}

/** Fields with a line each, however few there are. */
export function printTall(record: Readonly<Record<string, Value | undefined>>, indent: number): string {
  const entries = entriesOf(record)
  if (entries.length === 0) return '{}'
  const lines = entries.map(([key, value]) => `${spaces(indent + 2)}${printEntry(key, value, indent + 2)},\n`)
  return `{\n${lines.join('')}${spaces(indent)}}`
}

/** @param indent of its line @example printEntry('basis', 'said', 4) */
export const printEntry = (key: string, value: Value, indent: number): string =>
  printKey(key) + printAfterKey(printKey(key), value, indent)

/** What follows a key: the colon, and the value behind it or, where a long text has no room there, on the next line. */
export function printAfterKey(key: string, value: Value, indent: number): string {
  const column = indent + widthOf(key) + 2
  if (typeof value === 'string' && widthOf(key) >= shortestBroken && column + widthOf(printText(value)) + 1 > widest) {
    return `:\n${spaces(indent + 2)}${printText(value)}`
  }
  return `: ${printValue(value, indent, column)}`
}

/** Behind a shorter key a text stays on its line, for the next one would give it hardly more room. */
const shortestBroken = 5

export const printKey = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : printText(key))

function flat(value: Value): string {
  if (typeof value === 'string') return printText(value)
  if (isList(value)) return `[${value.map(flat).join(', ')}]`
  if (!isRecord(value)) return String(value)
  const entries = entriesOf(value)
  if (entries.length === 0) return '{}'
  return `{ ${entries.map(([key, inner]) => `${printKey(key)}: ${flat(inner)}`).join(', ')} }`
}

/** Prettier gives each item a line where all of several have more than one part. */
function mustBreak(value: Value): boolean {
  if (isList(value)) return value.some(mustBreak) || (value.length > 1 && hasAlike(value))
  return isRecord(value) && entriesOf(value).some(([, inner]) => mustBreak(inner))
}

const hasAlike = (items: readonly Value[]): boolean =>
  items.every((item) => isRecord(item) && entriesOf(item).length > 1) ||
  items.every((item) => isList(item) && item.length > 1)

/** In single quotation marks, unless that takes more backslashes. What cannot be seen is written by its number. */
function printText(text: string): string {
  const singles = text.split("'").length
  const mark = singles > text.split('"').length ? '"' : "'"
  const inside = text
    .replaceAll('\\', '\\\\')
    .replaceAll(mark, `\\${mark}`)
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replace(/[\u0000-\u001F\u007F\u00A0\u00AD\u061C\u200B-\u200F\u2028-\u202F\u2060-\u2069\uFEFF]/g, byNumber)
  return mark + inside + mark
}

const byNumber = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

export const spaces = (count: number): string => ' '.repeat(count)

/** In columns: a letter of Chinese, Japanese or Korean takes two, one that stands on another takes none. */
function widthOf(text: string): number {
  let width = 0
  for (const sign of text.replace(/[\p{Mn}\p{Me}]/gu, '')) width += isWide.test(sign) ? 2 : 1
  return width
}

const isWide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}]/u
