/** Whether quotation marks and apostrophes are those of print. Straight ones look typed, and do not tell where a quotation begins. */
import type { Article } from '../schema/Article.ts'
import { languageOf } from '../schema/languages.ts'
import type { Finding } from './Problem.ts'
import { textsOf } from './textsOf.ts'
import { textsOfKind } from './textsOfKind.ts'

export function checkMarks(article: Article): Finding[] {
  const marks = languageOf(article.lang) === 'de' ? '„…“' : '“…”'
  const words = Object.entries(article.quotes).flatMap(([id, { words }]) => textsOf(words, `quotes.${id}.words`))
  return [...textsOfKind('prose', article), ...words]
    .filter(({ text }) => /["']/.test(text))
    .map(({ path, text }) => ({
      severity: 'warning',
      path,
      value: text,
      why: 'It has straight quotation marks or apostrophes, and all others on the page are typographic.',
      mend: `Write ${marks} around words that are quoted, and ’ for an apostrophe.`,
    }))
}
