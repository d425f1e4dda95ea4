/** Whether quotation marks and apostrophes are those of print. Straight ones look typed, and do not tell where a quotation begins. */
import type { Article } from '../schema/Article.ts'
import { type Language, languageOf } from '../schema/languages.ts'
import type { Finding } from './Problem.ts'
import { textsOf } from './textsOf.ts'
import { textsOfKind } from './textsOfKind.ts'

/** Around words that are quoted. */
const marksOf: Record<Language, string> = { en: '“…”', de: '„…“' }

export function checkMarks(article: Article): Finding[] {
  const lang = languageOf(article.lang)
  const words = Object.entries(article.quotes).flatMap(([id, { words }]) => textsOf(words, `quotes.${id}.words`))
  return [...textsOfKind('prose', article), ...words]
    .filter(({ text }) => /["']/.test(text))
    .map(({ path, text }) => ({
      severity: 'warning',
      path,
      value: text,
      why: 'It has straight quotation marks or apostrophes, and all others on the page are typographic.',
      mend: `Write ${marksOf[lang ?? 'en']} around words that are quoted, and ’ for an apostrophe.`,
    }))
}
