/** Whether a sentence of ours judges where it should report. Only stories in English: no other has a list. */
import type { Article } from '../schema/Article.ts'
import { piecesOf } from '../checks/piecesOf.ts'
import { textsOfKind } from '../checks/textsOfKind.ts'
import { languageOf } from '../schema/languages.ts'
import type { Finding } from '../checks/Problem.ts'
import { loadedWords } from './loadedWords.ts'

const entries = loadedWords.flatMap(({ words, mend }) =>
  words.map((word) => ({ word, mend, pattern: new RegExp(`(?<![\\p{L}\\d-])${word}(?![\\p{L}\\d-])`, 'iu') })),
)

export function checkLoadedWords(article: Article): Finding[] {
  if (languageOf(article.lang) !== 'en') return []
  return textsOfKind('prose', article).flatMap(({ path, text }) => {
    const own = piecesOf(text).filter(({ isQuoted }) => !isQuoted)
    return entries
      .filter(({ pattern }) => own.some((piece) => pattern.test(piece.text)))
      .map(({ word, mend }): Finding => ({
        severity: 'warning',
        path,
        value: text,
        why: `“${word}” takes a side, and outside quotation marks the side is ours.`,
        mend,
      }))
  })
}
