/**
 * Whether a text can be a source: there is something in it, and no more than an article or a long document has. What nobody sees in it, and
 * no script needs, is left out, so that no quotation has it.
 */
import { Refused } from './Refused.ts'

/** About as long as two novels. More than that is a whole site, or a mistake. */
const longest = 1_500_000

/** Soft hyphens, spaces and joiners of no width, and byte order marks, as Word and web pages have them. Joiners that scripts write with stay. */
const invisible = /[\u00AD\u200B\u2060\uFEFF]/g

/** @param what it is, for the sentence: `'“report.pdf”'`, `'What you pasted'` */
export function checkedText(text: string, what: string): string {
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(/\u00A0/g, ' ')
    .replace(invisible, '')
    .trim()
  if (plain === '') throw new Refused(`${what} has no text in it.`)
  if (plain.length > longest) {
    throw new Refused(
      `${what} has ${Math.round(plain.length / 1_000_000)} million letters, more than two novels. Take the article alone.`,
    )
  }
  return `${plain}\n`
}
