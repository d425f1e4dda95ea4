/**
 * A source's text as its numbered paragraphs, in the numbering that stories cite:
 *
 * `H` headline · `S` standfirst · `C` photo caption · `B1`, `B2` … bullets of a summary · `1`, `2` … body.
 *
 * A paragraph is a line; empty lines count for nothing. Which part of an article a line is can be guessed from its form, and
 * where the guess is wrong a label at its beginning puts it right: `[S]`, `[4]`, or `[-]` for a line that is none of the text.
 */
import type { ParagraphPart } from '../schema/Source.ts'

export interface SourceParagraph {
  readonly id: string
  readonly part: ParagraphPart | undefined
  readonly text: string
}

/** A line of the text as it is numbered. One that is left out has no id. */
export type SourceLine = SourceParagraph | { readonly id?: never; readonly text: string }

type Kind = ParagraphPart | 'body' | 'none'

interface Line {
  readonly label: string | undefined
  readonly text: string
  readonly kind: Kind
}

const letters: Readonly<Record<ParagraphPart, string>> = { headline: 'H', standfirst: 'S', caption: 'C', summary: 'B' }

export const paragraphsOf = (source: string): SourceParagraph[] =>
  numberedLines(source).filter((line) => line.id !== undefined)

/** With the lines that are left out, so that somebody can see whether they should be. */
export function numberedLines(source: string): SourceLine[] {
  const counts = { headline: 0, standfirst: 0, caption: 0, summary: 0, body: 0 }
  return linesOf(source).map(({ label, text, kind }) => {
    if (kind === 'none') return { text }
    // A number that somebody wrote is where the count goes on from.
    const written = Number(/^B?(\d+)$/.exec(label ?? '')?.[1] ?? Number.NaN)
    counts[kind] = Number.isNaN(written) ? counts[kind] + 1 : written
    const part = kind === 'body' ? undefined : kind
    return { id: label ?? numbered(kind, counts[kind]), part, text }
  })
}

/** @example numbered('summary', 2) // 'B2' */
export function numbered(kind: Exclude<Kind, 'none'>, count: number): string {
  if (kind === 'body') return String(count)
  return kind === 'summary' || count > 1 ? `${letters[kind]}${count}` : letters[kind]
}

function linesOf(source: string): Line[] {
  const lines = source
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line, at): Line => {
      const [, label, labelled] = /^\[([A-Za-z\d-]+)\]\s*(.*)$/.exec(line) ?? []
      const bullet = /^[•‣▪◦·*–-]\s+(.*)$/.exec(labelled ?? line)?.[1]
      const text = bullet ?? labelled ?? line
      const kind = label === undefined ? formOf(text, at === 0, bullet !== undefined) : kindOf(label)
      return { label, text, kind }
    })
  return lines.map((line, at) => (isStandfirst(lines, at) ? { ...line, kind: 'standfirst' } : line))
}

function kindOf(label: string): Kind {
  if (label === '-') return 'none'
  const [kind] = Object.entries(letters).find(([, letter]) => new RegExp(`^${letter}\\d*$`).test(label)) ?? ['body']
  return kind as Kind
}

function formOf(text: string, isFirst: boolean, isBullet: boolean): Kind {
  if (isBullet) return 'summary'
  if (isFirst && !endsSentence(text)) return 'headline'
  if (/\b(photos?|images?|pictures?|credit)\s*:|©/i.test(text)) return 'caption'
  // What a web page leaves between paragraphs when it is copied: buttons, tags, “Advertisement”.
  if (!endsSentence(text) && text.split(/\s+/).length <= 5) return 'none'
  return 'body'
}

const endsSentence = (text: string): boolean => /[.!?…。！？]["'”’»)\]]*$/u.test(text)

/** The line after the headline, where something other than the body comes next. */
function isStandfirst(lines: readonly Line[], at: number): boolean {
  const [before, line, after] = [lines[at - 1], lines[at], lines[at + 1]]
  if (at !== 1 || before?.kind !== 'headline' || line?.kind !== 'body' || line.label !== undefined) return false
  return after !== undefined && after.kind !== 'body'
}
