/**
 * Rows of a table in the room that there is: as large as they fit, all of one height where that is possible, so that each has the same
 * room. Rows for which there is no room are in another part, which is a picture of its own, and each part says how much it leaves out.
 */
import { type Block, inMiddle, rule, space, stack } from './Block.ts'
import { CannotDraw } from './CannotDraw.ts'
import type { Room } from './frame.ts'
import type { Sheet } from './Sheet.ts'
import { mustSet } from './setText.ts'
import { steps } from './stillFormats.ts'
import type { Countable } from '../../i18n/en/stills.ts'

/** A table in one size of text. */
export interface Table {
  /** Over the rows, in each part. */
  readonly head: Block
  /** Under the rows, in each part. */
  readonly foot: Block
  readonly rows: readonly Block[]
}

interface LaidPart {
  readonly block: Block
  /** The rows that are in it, from 0. */
  readonly rows: readonly number[]
  /** What it says of those that are not; nothing where all are in it. */
  readonly left: string
}

export interface LaidTable {
  readonly size: number
  readonly parts: readonly LaidPart[]
}

/** Above and below what is in a row, of the size of its text. */
const least = 0.3
const most = 1.7

/**
 * @param tableAt the table in a size, px; undefined where a word of it does not fit in that
 * @param what the rows are of
 * @throws CannotDraw where a row alone is too much for the room
 */
export function layRows(
  sheet: Sheet,
  count: number,
  what: Countable,
  room: Room,
  tableAt: (size: number) => Table | undefined,
): LaidTable {
  const sizes = steps(sheet.format.text)
  const tables = new Map(sizes.map((size) => [size, undefined as Table | undefined]))
  for (let parts = 1; parts <= count; parts++) {
    const shares = shared(count, parts)
    for (const size of sizes) {
      const table = tables.get(size) ?? tableAt(size)
      tables.set(size, table)
      if (!table) continue
      const laid = shares.map((rows, at) => partOf(sheet, table, rows, size, room, leftOut(at, parts, rows.length)))
      if (laid.every((part) => part !== undefined)) return { size, parts: laid }
    }
  }
  throw new CannotDraw('a row of it is too long for it')

  function leftOut(at: number, parts: number, shown: number): string {
    return parts === 1 ? '' : sheet.stillWords.part(at + 1, parts, shown, count, what)
  }
}

/** All rows in so many parts, as evenly as can be. */
function shared(count: number, parts: number): number[][] {
  const rows = Array.from({ length: count }, (_, at) => at)
  return Array.from({ length: parts }, (_, part) =>
    rows.slice(Math.round((part * count) / parts), Math.round(((part + 1) * count) / parts)),
  )
}

function partOf(
  sheet: Sheet,
  { head, foot, rows }: Table,
  numbers: readonly number[],
  size: number,
  room: Room,
  left: string,
): LaidPart | undefined {
  const { colours, format } = sheet
  const own = numbers.flatMap((number) => rows[number] ?? [])
  const sentence = left ? leftOutNote(sheet, left, room.width) : space(0)
  const line = Math.max(1, Math.round(format.small / 16))
  const free = room.height - head.height - foot.height - sentence.height - line * (own.length + 1)
  const needed = own.map(({ height }) => height + 2 * least * size)
  const total = needed.reduce((sum, height) => sum + height, 0)
  if (total > free) return undefined
  const tallest = Math.max(...needed)
  const limit = tallest + 2 * (most - least) * size
  const heights =
    tallest * own.length <= free
      ? own.map(() => Math.min(free / own.length, limit))
      : needed.map((height) => height + (free - total) / own.length)
  const block = stack([
    head,
    ...own.flatMap((row, at) => [
      rule(room.width, line, at === 0 ? colours.ink : colours.rule),
      inMiddle(row, heights[at] ?? row.height),
    ]),
    // What follows the picture has a hairline of its own.
    ...(foot.height + sentence.height > 0 ? [rule(room.width, line, colours.rule)] : []),
    foot,
    sentence,
  ])
  return { block, rows: numbers, left }
}

/** What a part says of what is in the others, with the space above it. */
export const leftOutNote = ({ faces, format, colours }: Sheet, text: string, width: number): Block =>
  stack([
    space(format.small * 0.5),
    mustSet(
      faces,
      [{ text, colour: colours.ink, weight: 600 }],
      { sizes: [format.small], leading: 1.3, face: 'sans' },
      { width },
      'the sentence on what is left out',
    ),
  ])
