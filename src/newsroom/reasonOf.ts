/** What the compiler says of a file that cannot be read, in an editor's words: why, and what to type instead. */
import type ts from 'typescript'

interface Reason {
  readonly why: string
  readonly mend: string
}

/** @param text of the file, with what the compiler finds first in it */
export function reasonOf(text: string, { start = 0, code, messageText }: ts.Diagnostic): Reason {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const line = text.slice(lineStart).split('\n', 1)[0] ?? ''
  return (
    typographicMark(code, line, text.charAt(start)) ??
    bareName(line, start - lineStart) ?? {
      why: plainReasons[code] ?? (typeof messageText === 'string' ? messageText : messageText.messageText),
      mend: "Look there and at the end of the line above for a comma, a bracket or a quotation mark that is missing. Inside a text an apostrophe is ’, because ' ends the text.",
    }
  )
}

/** The compiler's own numbers. */
export const unterminated = 1002
const invalidCharacter = 1127
const plainReasons: Readonly<Record<number, string>> = {
  [unterminated]: 'The text that begins here has no quotation mark at its end.',
  1003: 'Before this something is missing: a name, a comma or a bracket.',
  1005: 'Before this something is missing: a comma, a colon or a bracket.',
  1109: 'Before this something is missing: a text, a number or a bracket.',
  1121: 'A number begins with 0. A date stands in quotation marks, as all texts do.',
  [invalidCharacter]: 'No text and no name begins with this sign. Texts and colours stand in quotation marks.',
  1128: 'Nothing can stand here: a bracket above is closed too early, or once too often.',
  1135: 'Before this something is missing, or there is a comma too many.',
  1136: 'Before this something is missing, or there is a comma too many.',
  1137: 'Before this something is missing, or there is a comma too many.',
  1160: 'The text in back-quotes that begins above has no back-quote at its end.',
  1351: 'A number and letters stand together. A text, or an id that begins with a digit, stands in quotation marks.',
  1489: 'A number begins with 0. A date stands in quotation marks, as all texts do.',
}

/** A word processor turns the marks around a text into those of print. */
function typographicMark(code: number, line: string, sign: string): Reason | undefined {
  const [, last] = /([“”„‘’«»])\s*[,}\])]*\s*$/.exec(line) ?? []
  const mark = code === invalidCharacter && /[“”„‘’«»]/.test(sign) ? sign : code === unterminated ? last : undefined
  return mark === undefined
    ? undefined
    : {
        why: `A text stands between straight quotation marks, and ${mark} is a typographic one.`,
        mend: `Write ' at both ends of the text. Inside it “…” and ’ stay as they are.`,
      }
}

/** `fog-bell: {` and `fog bell: {`: a name of several parts, of which the compiler reads the first. @param at where it stops, in the line */
function bareName(line: string, at: number): Reason | undefined {
  const names = line.matchAll(/(?<![\w'"-])[a-z][\w]*(?:[ -][\w]+)+(?=\s*:)/gi)
  const name = [...names].find(({ index, 0: found }) => index < at && at <= index + found.length)?.[0]
  return name === undefined
    ? undefined
    : name.includes(' ')
      ? {
          why: 'A name with a space in it cannot stand here.',
          mend: `Write a hyphen, and quotation marks: '${name.replaceAll(' ', '-')}'.`,
        }
      : { why: 'A name with a hyphen in it has no quotation marks.', mend: `Put it in quotation marks: '${name}'.` }
}
