/**
 * Text on a social card: as large as its room allows, cut at a word with an ellipsis where even the smallest size is too large, and
 * refused where the typefaces do not have its letters. Used by `storyCard.tsx` and `quoteCard.tsx`.
 *
 * Satori sets no text of several styles in one flow, so that lines are broken here. It sets none from right to left.
 */
import type { ReactNode } from 'react'
import type { Font } from 'satori'
import { familiesOf } from './cardFonts.ts'
import { textWidths } from './textWidths.ts'

/** A run of text in one style. */
export interface Run {
  readonly text: string
  readonly colour: string
  readonly weight: 400 | 600
  /** What has to stand behind the ellipsis where the run is cut. */
  readonly closing?: string
}

/** How a text is set, and the room that it has. */
interface Room {
  /** px, the largest first. */
  readonly sizes: readonly [number, ...number[]]
  /** Of the size. */
  readonly leading: number
  /** Between letters, of the size. */
  readonly tracking?: number
  readonly width: number
  readonly height: number
}

/** A text that fits its room. */
export interface SetText {
  readonly node: ReactNode
  readonly height: number
  /** Whether words had to be left out. */
  readonly cut: boolean
}

/** What stands together between two gaps: an opening mark, a word and a full stop can be of three styles. */
interface Word {
  readonly runs: readonly Run[]
  /** Of the size. */
  readonly width: number
}

/** Of the size: the gap between two words. */
const gap = 0.24

/** @returns undefined for a text that the fonts cannot write */
export async function setText(runs: readonly Run[], room: Room, fonts: Font[]): Promise<SetText | undefined> {
  const words = await measured(wordsOf(runs), room, fonts)
  if (!words) return undefined
  for (const size of room.sizes) {
    const lines = linesOf(words, size, room)
    if (lines) return set(balanced(words, size, room, lines), size, room, fonts, false)
  }
  const size = room.sizes.at(-1) ?? room.sizes[0]
  const cut = await longestCut(words, size, room, fonts)
  return cut && set(cut, size, room, fonts, true)
}

function set(
  lines: readonly (readonly Word[])[],
  size: number,
  room: Room,
  fonts: readonly Font[],
  cut: boolean,
): SetText {
  const height = lines.length * size * room.leading
  const type = { fontFamily: familiesOf(fonts), fontSize: size, letterSpacing: size * (room.tracking ?? 0) }
  const node = (
    <div style={{ display: 'flex', flexDirection: 'column', height, lineHeight: room.leading, ...type }}>
      {lines.map((line, at) => (
        <div key={at} style={{ display: 'flex', columnGap: size * gap, height: size * room.leading }}>
          {line.map(({ runs }, at) => (
            <div key={at} style={{ display: 'flex', flexShrink: 0 }}>
              {runs.map(({ text, colour, weight }, at) => (
                <span key={at} style={{ color: colour, fontWeight: weight }}>
                  {text}
                </span>
              ))}
            </div>
          ))}
        </div>
      ))}
    </div>
  )
  return { node, height, cut }
}

function wordsOf(runs: readonly Run[]): Run[][] {
  const words: Run[][] = [[]]
  for (const run of runs) {
    run.text.split(/\s+/).forEach((text, at) => {
      if (at > 0) words.push([])
      if (text) words.at(-1)?.push({ ...run, text })
    })
  }
  return words.filter((word) => word.length > 0)
}

async function measured(words: readonly Run[][], room: Room, fonts: Font[]): Promise<Word[] | undefined> {
  const { tracking = 0 } = room
  const pieces = words.flat().map(({ text, weight }) => ({ text, weight, tracking }))
  const widths = await textWidths(pieces, fonts)
  let next = 0
  const all = words.map((runs) => runs.map(() => widths[next++]))
  if (widths.includes(undefined)) return undefined
  return words.map((runs, at) => ({ runs, width: (all[at] ?? []).reduce<number>((sum, one = 0) => sum + one, 0) }))
}

/** The words in lines; undefined if that takes more room than there is. */
function linesOf(words: readonly Word[], size: number, room: Room, width = room.width): Word[][] | undefined {
  const lines: Word[][] = []
  let filled = Infinity
  for (const word of words) {
    if (word.width * size > width) return undefined
    if (filled + (gap + word.width) * size > width) {
      lines.push([word])
      filled = word.width * size
    } else {
      lines.at(-1)?.push(word)
      filled += (gap + word.width) * size
    }
  }
  return lines.length * size * room.leading > room.height ? undefined : lines
}

/** No more lines than it needs, each about as long as the others. */
function balanced(words: readonly Word[], size: number, room: Room, lines: Word[][]): Word[][] {
  let best = lines
  for (let width = room.width - size / 4; width > room.width / 2; width -= size / 4) {
    const narrower = linesOf(words, size, room, width)
    if (narrower?.length !== lines.length) break
    best = narrower
  }
  return best
}

/** The longest beginning that fits, cut after a word; only a first word that is too long by itself is cut inside. */
async function longestCut(words: readonly Word[], size: number, room: Room, fonts: Font[]) {
  const [first] = words
  const letters = first?.runs.flatMap((run) => graphemes(run.text).map((text) => ({ ...run, text }))) ?? []
  const ways = [
    words.map((_, at) => words.slice(0, at + 1).map(({ runs }) => runs)),
    letters.map((_, at) => [letters.slice(0, at + 1)]),
  ]
  for (const beginnings of ways) {
    const longest = await last(beginnings, async (beginning) => {
      const cut = await measured(withEllipsis(beginning), room, fonts)
      return cut && linesOf(cut, size, room)
    })
    if (longest) return longest
  }
  return undefined
}

/** The ellipsis takes the place of a comma or a full stop. */
function withEllipsis(words: readonly (readonly Run[])[]): Run[][] {
  return words.map((runs, at) => {
    if (at < words.length - 1) return [...runs]
    return runs.map((run, at) =>
      at < runs.length - 1 ? run : { ...run, text: `${run.text.replace(/[,;:.–—]+$/, '')}…${run.closing ?? ''}` },
    )
  })
}

const graphemes = (text: string): string[] =>
  Array.from(new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text), ({ segment }) => segment)

/** What the last of the candidates that has an answer answers, where all before it have one. */
async function last<T, A>(candidates: readonly T[], answer: (candidate: T) => Promise<A | undefined>) {
  let [low, high] = [0, candidates.length]
  let found: A | undefined
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const candidate = candidates[middle]
    const given = candidate === undefined ? undefined : await answer(candidate)
    if (given) [found, low] = [given, middle + 1]
    else high = middle
  }
  return found
}
