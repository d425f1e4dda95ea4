/**
 * The edits that make the entries of a list, or of fields, those of the next one: what stays in its order keeps its lines, what moved
 * takes its lines along, comments above it included, and what is new gets lines of its own.
 *
 * Each entry begins a line, which the caller has seen to.
 */
import { applied, type Edit } from './Edit.ts'
import type { Range } from './Written.ts'

interface NextEntry<Entry extends Range> {
  /** Its place before; undefined for a new one. */
  readonly from: number | undefined
  /** Of the entry that it was before. */
  readonly edits: (entry: Entry) => readonly Edit[]
  /** A new one, with its indentation and without the comma behind it. */
  readonly print: () => string
}

export function reorder<Entry extends Range>(
  text: string,
  container: Range,
  entries: readonly Entry[],
  next: readonly NextEntry<Entry>[],
): Edit[] {
  const chunks = entries.map((entry, at) => chunkOf(text, entry, entries[at - 1]?.end ?? container.start + 1))
  const staying = longestRise(next.map(({ from }) => from))
  const kept = new Set(next.flatMap(({ from }) => from ?? []))
  const edits: Edit[] = []
  let isFirst = true
  for (const [at, chunk] of chunks.entries()) {
    if (kept.has(at) && staying.has(at)) isFirst = false
    else edits.push({ ...withBlankLine(text, chunk, isFirst, edits.at(-1)?.end ?? 0), text: '' })
  }
  // Where new lines go: behind the last one that stayed, or at the beginning.
  let position = lineAfter(text, container.start)
  let isAfterComma = true
  const added = new Map<number, string>()
  const add = (lines: string) => added.set(position, (added.get(position) ?? '') + lines)
  for (const { from = -1, edits: editsOf, print } of next) {
    const [entry, chunk] = [entries[from], chunks[from]]
    if (entry && chunk && staying.has(from)) {
      edits.push(...editsOf(entry))
      position = chunk.end
      isAfterComma = hasComma(text, entry)
      continue
    }
    if (!isAfterComma) edits.push(commaAt(entries, position, text))
    isAfterComma = true
    add(entry && chunk ? moved(text, entry, chunk, editsOf(entry)) : `${print()},\n`)
  }
  return [...edits, ...[...added].map(([at, lines]): Edit => ({ start: at, end: at, text: lines }))]
}

/** An entry with its whole lines: the comments right above it, the comma, and a comment behind it. */
function chunkOf(text: string, { start, end }: Range, after: number): Range {
  let from = text.lastIndexOf('\n', start - 1) + 1
  for (;;) {
    const above = text.lastIndexOf('\n', from - 2) + 1
    const line = text.slice(above, from).trim()
    if (above <= after || from === 0 || !/^(\/\/|\/\*.*\*\/$)/.test(line)) break
    from = above
  }
  return { start: from, end: lineAfter(text, end) }
}

/** What goes takes one blank line along: the one above it, or, where nothing is above it any more, the one below. */
function withBlankLine(text: string, { start, end }: Range, isFirst: boolean, after: number): Range {
  if (isFirst) return { start, end: /^[ \t]*\n/.test(text.slice(end)) ? lineAfter(text, end) : end }
  const isBlank = text.slice(0, start).endsWith('\n\n')
  return { start: isBlank && start - 1 >= after ? start - 1 : start, end }
}

function lineAfter(text: string, position: number): number {
  const at = text.indexOf('\n', position)
  return at < 0 ? text.length : at + 1
}

function moved(text: string, entry: Range, chunk: Range, edits: readonly Edit[]): string {
  const shifted = edits.map((edit) => ({ ...edit, start: edit.start - chunk.start, end: edit.end - chunk.start }))
  const comma = hasComma(text, entry)
    ? []
    : [{ start: entry.end - chunk.start, end: entry.end - chunk.start, text: ',' }]
  return applied(text.slice(chunk.start, chunk.end), [...shifted, ...comma])
}

const hasComma = (text: string, { end }: Range): boolean => /^\s*,/.test(text.slice(end, end + 200))

/** The comma that the last entry lacks. */
function commaAt(entries: readonly Range[], position: number, text: string): Edit {
  const last = entries.findLast(({ end }) => lineAfter(text, end) === position)
  const at = last?.end ?? position
  return { start: at, end: at, text: ',' }
}

/** Of these places, the most that are in rising order: those entries can stay where they are. */
function longestRise(places: readonly (number | undefined)[]): ReadonlySet<number> {
  const ends: number[] = []
  const before = new Map<number, number | undefined>()
  for (const place of places) {
    if (place === undefined) continue
    const at = ends.findIndex((end) => end > place)
    before.set(place, ends[(at < 0 ? ends.length : at) - 1])
    ends[at < 0 ? ends.length : at] = place
  }
  const rise = new Set<number>()
  for (let place = ends.at(-1); place !== undefined; place = before.get(place)) rise.add(place)
  return rise
}
