/**
 * The sentences of a story that are ours, as a reader sees them: not the quotations, not the names of people and documents, not
 * the ids. What looks after our wording reads them.
 */
import type { Article } from '../schema/Article.ts'
import { textsOf } from './textsOf.ts'

const fields = new Set([
  ...['kicker', 'headline', 'text', 'detail', 'title', 'what', 'when', 'dateNote', 'gist'],
  ...['label', 'short', 'inSentence', 'question', 'rowLabel', 'proposition', 'before', 'after', 'occasion', 'matter'],
])

interface Passage {
  readonly path: string
  readonly text: string
}

/** Each text of ours with its path. Words that it quotes are still in it. */
export const ownProse = (article: Article): Passage[] =>
  textsOf(article).filter(({ path }) => fields.has(path.slice(path.lastIndexOf('.') + 1)) && !isName(path))

/** A source is called what its publisher calls it, and a party what it calls itself. */
const isName = (path: string): boolean => /^sources\.[^.]+\.title$|^parties\.[^.]+\.(short|inSentence)$/.test(path)

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
  /“((?:[^“”]|“[^“”]*”)*)”|“([^”]*)(?:”|$)|„([^“”]*)(?:[“”]|$)|«([^»]*)(?:»|$)|"([^"]*)(?:"|$)|(?<![\p{L}\d])‘((?:[^’]|’(?=\p{L}))*)’/gu

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
