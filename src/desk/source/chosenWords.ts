/** What an editor selected in a paragraph, as words that can be quoted: whole, without the quotation marks and blanks around them. */

const isOfWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\d]/u.test(sign)

/** @param start and end of what is selected in the text */
export function chosenWords(text: string, start: number, end: number): string {
  if (start === end) return ''
  let [from, to] = [start, end]
  while (/[\s“„«"‘’'(]/.test(text.charAt(from)) && from < to) from++
  while (/[\s”“»"’'),]/.test(text.charAt(to - 1)) && to > from) to--
  if (from === to) return ''
  while (from > 0 && isOfWord(text[from - 1]) && isOfWord(text[from])) from--
  while (to < text.length && isOfWord(text[to - 1]) && isOfWord(text[to])) to++
  return text.slice(from, to).replace(/\s+/g, ' ')
}

interface Piece {
  readonly text: string
  /** Something rests on just these words. */
  readonly isMarked: boolean
}

/** A paragraph cut at the words that are quoted from it. */
export function markedPieces(text: string, quoted: readonly string[]): Piece[] {
  const ranges = quoted
    .flatMap((words) => {
      const found = patternOf(words)?.exec(text)
      return found ? { start: found.index, length: found[0].length } : []
    })
    .toSorted((one, other) => one.start - other.start)
  const pieces: Piece[] = []
  let end = 0
  for (const { start, length } of ranges) {
    if (start < end) continue
    pieces.push({ text: text.slice(end, start), isMarked: false })
    pieces.push({ text: text.slice(start, start + length), isMarked: true })
    end = start + length
  }
  pieces.push({ text: text.slice(end), isMarked: false })
  return pieces.filter((piece) => piece.text !== '')
}

/** Finds words whatever blanks are between them; undefined where there are none. */
function patternOf(text: string): RegExp | undefined {
  const words = text.match(/\S+/g)?.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return words && new RegExp(words.join('\\s+'))
}
