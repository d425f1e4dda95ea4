/** A text cut at its quotation marks, for checks of what stands in them or beside them. */

/** A piece of a text, and whether it stands in quotation marks there. */
export interface Piece {
  readonly text: string
  readonly isQuoted: boolean
}

/**
 * Typographic pairs, which may stand one inside another, and straight double ones. A single mark that a letter follows is an apostrophe; a quotation that nothing
 * closes goes on to the end, as it does in a newspaper when its next paragraph goes on with it.
 */
const quotation =
  /“((?:[^“”]|“[^“”]*”)*)”|“([^”]*)(?:”|$)|„([^“”]*)(?:[“”]|$)|«([^»]*)(?:»|$)|»([^«]*)(?:«|$)|"([^"]*)(?:"|$)|(?<![\p{L}\d])‘((?:[^’]|’(?=\p{L}))*)’/gu

/** The text cut at its quotation marks, which are left out. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const match of text.matchAll(quotation)) {
    pieces.push({ text: text.slice(end, match.index), isQuoted: false })
    pieces.push({ text: match.slice(1).join(''), isQuoted: true })
    end = match.index + match[0].length
  }
  pieces.push({ text: text.slice(end), isQuoted: false })
  return pieces.filter((piece) => piece.text.trim())
}
