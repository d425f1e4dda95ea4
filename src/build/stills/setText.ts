/**
 * Text as a block: as large as its room allows, in lines of about the same length. It is never cut: what does not fit even in the smallest
 * size is no block, and whoever asked has to make room.
 */
import type { Block } from './Block.ts'
import { CannotDraw } from './CannotDraw.ts'
import type { FaceName, Shape } from './drawing.ts'
import type { Faces } from './openFaces.ts'
import { broken, joined, type Letters, type Run, widthOf, type Word, wordsOf, wordWidth } from './wordsOf.ts'

/** How a text is set. */
export interface Type {
  /** px, the largest first. */
  readonly sizes: readonly number[]
  /** Of the size. */
  readonly leading: number
  /** The serif where it is left out: for headlines, questions, the rows of the grid and quotations, as on the pages. */
  readonly face?: FaceName
  /** Between letters, of the size. */
  readonly tracking?: number
  readonly align?: 'start' | 'middle'
  /** Its lines are about as long as one another. */
  readonly isBalanced?: boolean
  /** No word is broken but at a hyphen, also where none else would fit. */
  readonly isUnbroken?: boolean
}

/** px. As tall as it has to be where no height is given. */
interface TextRoom {
  readonly width: number
  readonly height?: number
  readonly lines?: number
}

/** How far above its baseline the middle of a line is, of the size: half a capital. */
const middle = 0.33

/** @returns undefined where even the smallest size is too large */
export function setText(faces: Faces, runs: readonly Run[], type: Type, room: TextRoom): Block | undefined {
  const letters = { faces, face: type.face ?? 'serif', tracking: type.tracking ?? 0 }
  const words = wordsOf(runs)
  for (const [anywhere, sizes] of [[false, type.sizes] as const, [true, type.sizes.slice(-1)] as const]) {
    if (anywhere && type.isUnbroken) continue
    for (const size of sizes) {
      const width = room.width / size
      const lines = linesOf(words, width, letters, anywhere)
      const height = lines ? lines.length * size * type.leading : 0
      if (!lines || lines.length > (room.lines ?? Infinity) || height > (room.height ?? Infinity) + 0.01) continue
      const best = type.isBalanced ? balanced(words, width, letters, anywhere, lines) : lines
      return blockOf(best, size, type, letters, type.align === 'middle' ? room.width : undefined)
    }
  }
  return undefined
}

/** @throws CannotDraw where it does not fit. @param what it is, as the reason names it: "the headline" */
export function mustSet(faces: Faces, runs: readonly Run[], type: Type, room: TextRoom, what: string): Block {
  const block = setText(faces, runs, type, room)
  if (!block) throw new CannotDraw(`${what} is too long for it`)
  return block
}

/** @param width of the size */
function linesOf(words: readonly Word[], width: number, letters: Letters, anywhere: boolean): Word[][] | undefined {
  const gap = spaceOf(letters)
  const lines: Word[][] = []
  let filled = 0
  for (const word of words.flatMap((word) => broken(word, width, letters, anywhere))) {
    const own = wordWidth(word, letters)
    if (own > width) return undefined
    const before = word.after === 'space' ? gap : 0
    const line = lines.at(-1)
    if (line && word.after !== 'line' && filled + before + own <= width) {
      line.push(word)
      filled += before + own
    } else {
      lines.push([word])
      filled = own
    }
  }
  return lines
}

const spaceOf = (letters: Letters): number => widthOf({ text: ' ', colour: '' }, letters)

/** No more lines than it needs. */
function balanced(
  words: readonly Word[],
  width: number,
  letters: Letters,
  anywhere: boolean,
  lines: Word[][],
): Word[][] {
  let best = lines
  for (let narrower = width * 0.98; narrower > width / 2; narrower *= 0.98) {
    const tried = linesOf(words, narrower, letters, false)
    if (anywhere || tried?.length !== lines.length) break
    best = tried
  }
  return best
}

/** @param whole the width in whose middle each line stands; undefined for lines that begin at the left */
function blockOf(
  lines: readonly (readonly Word[])[],
  size: number,
  { leading }: Type,
  letters: Letters,
  whole: number | undefined,
): Block {
  const set = lines.map((line) => lineOf(line, size, letters))
  return {
    width: whole ?? Math.max(0, ...set.map(({ width }) => width)),
    height: lines.length * size * leading,
    at: (left, top) =>
      set.flatMap(({ width, at }, number) =>
        at(
          left + (whole === undefined ? 0 : (whole - width) / 2),
          top + (number + 0.5) * size * leading + middle * size,
        ),
      ),
  }
}

function lineOf(line: readonly Word[], size: number, letters: Letters) {
  const { face, tracking } = letters
  const runs = joined(
    line.flatMap(({ runs, after }, at): readonly Run[] => (at > 0 && after === 'space' ? spaced(runs) : runs)),
  )
  const widths = runs.map((run) => widthOf(run, letters) * size)
  return {
    width: widths.reduce((sum, width) => sum + width, 0),
    at: (left: number, baseline: number): Shape[] =>
      runs.map((run, at): Shape => {
        const before = widths.slice(0, at).reduce((sum, width) => sum + width, 0)
        const { colour } = run
        if (run.mark !== undefined) {
          return {
            kind: 'mark',
            mark: run.mark,
            left: left + before,
            top: baseline - (middle + 0.5) * size,
            size,
            colour,
          }
        }
        return {
          kind: 'text',
          text: run.text,
          left: left + before,
          baseline,
          width: widths[at] ?? 0,
          size,
          weight: run.weight ?? 400,
          face,
          colour,
          tracking,
        }
      }),
  }
}

/** With the space before it, which stands in the style of what follows. */
function spaced(runs: readonly Run[]): readonly Run[] {
  const [first, ...others] = runs
  if (!first) return []
  return first.mark === undefined
    ? [{ ...first, text: ` ${first.text}` }, ...others]
    : [{ text: ' ', colour: first.colour }, ...runs]
}
