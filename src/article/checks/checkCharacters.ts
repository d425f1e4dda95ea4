/**
 * Whether the texts have only characters that a reader can see, or that scripts need. What is refused here turns the text around it
 * round, cuts it off or vanishes, wherever it stands: in the page's title, in a button's name, in what a reader copies.
 */
import type { Article } from '../schema/Article.ts'
import type { Finding } from './Problem.ts'
import { textsOf } from './textsOf.ts'

/**
 * Control characters, line and paragraph separators, halves of characters, code points that are none, the byte order mark, and what
 * overrides, embeds or isolates a direction. Left in are the marks and joiners that Arabic, Hebrew, Persian and Indic scripts
 * write with: U+200C to U+200F and U+061C.
 *
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Formatting_Characters
 */
const refused = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu

export function checkCharacters(article: Article): Finding[] {
  return textsOf(article).flatMap(({ path, text }): Finding[] => {
    const found = [...new Set(text.match(refused))].map(codePoint)
    if (found.length === 0) return []
    return [
      {
        severity: 'problem',
        path,
        value: text,
        why: `It has ${found.join(', ')}, which no reader sees and which can turn or cut the text around it.`,
        mend: 'Write the text without it. For a story that is written from right to left, set “dir” to “rtl”.',
      },
    ]
  })
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
