/** The passage of a source that is most like some words: what an editor probably meant to quote. */
import type { SourceParagraph } from './paragraphsOf.ts'

interface Nearest {
  readonly id: string
  readonly passage: string
  /** 0 for none of its words, 1 for all of them in their order. */
  readonly likeness: number
}

export function nearestPassage(words: string, paragraphs: readonly SourceParagraph[]): Nearest | undefined {
  return paragraphs
    .map(({ id, text }) => ({ id, ...nearestIn(words, text) }))
    .reduce<Nearest | undefined>((best, next) => (next.likeness > (best?.likeness ?? 0) ? next : best), undefined)
}

const folded = (word: string): string => word.toLowerCase().replace(/[^\p{L}\d]/gu, '')

interface Cell {
  readonly cost: number
  /** Where in the text the passage begins. */
  readonly from: number
}

/** What a word costs that only the source has: less than another word would, for words are easily left out of a quotation. */
const leftOut = 0.5

/**
 * Word by word, the stretch of the text with the fewest words to change, add or leave out.
 *
 * @see https://en.wikipedia.org/wiki/Approximate_string_matching (Sellers)
 */
function nearestIn(words: string, text: string): { passage: string; likeness: number } {
  const sought = words.split(/\s+/).map(folded).filter(Boolean)
  const found = text.split(/\s+/).filter(Boolean)
  let row = Array.from({ length: found.length + 1 }, (_, at): Cell => ({ cost: 0, from: at }))
  for (const [nth, word] of sought.entries()) {
    const above = row
    row = [{ cost: nth + 1, from: 0 }]
    for (const [at, other] of found.entries()) {
      const [diagonal, over, left] = [above[at], above[at + 1], row[at]] as [Cell, Cell, Cell]
      const options: Cell[] = [
        { ...diagonal, cost: diagonal.cost + (folded(other) === word ? 0 : 1) },
        { ...over, cost: over.cost + 1 },
        { ...left, cost: left.cost + leftOut },
      ]
      row.push(options.reduce((best, next) => (next.cost < best.cost ? next : best)))
    }
  }
  // Of two that are as near, the later end shows more of what was meant.
  const end = row.reduce((best, { cost }, at) => (cost <= (row[best]?.cost ?? Infinity) ? at : best), 0)
  const { cost, from } = row[end] ?? { cost: sought.length, from: 0 }
  return { passage: found.slice(from, end).join(' '), likeness: sought.length > 0 ? 1 - cost / sought.length : 0 }
}
