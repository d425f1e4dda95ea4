/**
 * Whether the texts have only characters that a reader can see, or that scripts need. What is refused here turns the text around it
 * round, cuts it off or vanishes, wherever it stands: in the page's title, in a button's name, in what a reader copies.
 */
import type { Article } from '../schema/Article.ts'
import type { Finding } from './Problem.ts'
import { textsOf } from './textsOf.ts'
import { whereIn } from './whereIn.ts'

/**
 * Control characters, line and paragraph separators, halves of characters, code points that are none, the byte order mark, and what
 * overrides, embeds or isolates a direction. Left in are the joiners U+200C and U+200D, which Persian, Indic scripts and emoji are
 * written with, and the soft hyphen and the no-break spaces, which an editor puts in on purpose.
 *
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Formatting_Characters
 */
const always = String.raw`\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff`

/** The zero-width space and the word joiner. A word processor leaves them behind; only scripts that set no spaces between words need them. */
const breaks = String.raw`\u200b\u2060`

/** Marks that give a direction to what has none, such as a full stop. Only beside letters that are read from right to left is there a need. */
const marks = String.raw`\u200e\u200f\u061c`

const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Samaritan}]/u

export function checkCharacters(article: Article): Finding[] {
  return textsOf(article).flatMap(({ path, text }): Finding[] => {
    const refused = refusedIn(path, text, article)
    const found = [...new Set(text.match(refused))].map(codePoint)
    if (found.length === 0) return []
    return [
      {
        severity: 'problem',
        path,
        value: text,
        why: `It has ${found.join(', ')}, which no reader sees and which can turn or cut the text around it.`,
        mend: `Write the text without it. It stands ${whereIn(text, text.search(refused))}. For a story that is written from right to left, set “dir” to “rtl”.`,
      },
    ]
  })
}

/** The words of an original may be of any script. */
function refusedIn(path: string, text: string, { dir }: Article): RegExp {
  const needsBreaks = /^quotes\.[^.]+\.original\.words$/.test(path)
  const needsMarks = dir === 'rtl' || rightToLeft.test(text)
  return new RegExp(`[${always}${needsBreaks ? '' : breaks}${needsMarks ? '' : marks}]`, 'gu')
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
