/** Whether words stand in a text exactly as they are. */
import { piecesOf } from '../checks/piecesOf.ts'

/**
 * The same letters typed another way: typographic and straight quotation marks, all kinds of spaces, an ellipsis and three dots.
 * Nothing else: a changed capital or comma is a changed quotation.
 */
const typedPlainly = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/\. ?\. ?\./g, '…')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/gu, ' ')
    .trim()

/** Whole words only: “a mess” does not stand in “a message”. */
export function standsIn(words: string, text: string): boolean {
  const [needle, hay] = [typedPlainly(words), typedPlainly(text)]
  if (needle === '') return false
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
    if (!isInsideWord(hay, at) && !isInsideWord(hay, at + needle.length)) return true
  }
  return false
}

/** Whether they stand between quotation marks there. */
export const isSpokenIn = (words: string, text: string): boolean =>
  piecesOf(text).some((piece) => piece.isQuoted && standsIn(words, piece.text))

/** Whether the place between two characters has a letter or digit on both sides. */
const isInsideWord = (text: string, at: number): boolean =>
  /^[\p{L}\d]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1))
