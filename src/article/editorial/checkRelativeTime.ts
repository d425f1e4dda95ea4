/** Whether a sentence of ours still says when, once the day of its writing is over. */
import type { Article } from '../schema/Article.ts'
import { piecesOf } from '../checks/piecesOf.ts'
import { textsOfKind } from '../checks/textsOfKind.ts'
import type { Finding } from '../checks/Problem.ts'
import { languageOf } from '../schema/languages.ts'
import { relativeTime } from './relativeTime.ts'

export function checkRelativeTime(article: Article): Finding[] {
  const language = languageOf(article.lang)
  if (!language) return []
  const { pattern } = relativeTime[language]
  return textsOfKind('prose', article).flatMap(({ path, text }): Finding[] => {
    const [word] = piecesOf(text).flatMap((piece) => (piece.isQuoted ? [] : (pattern.exec(piece.text)?.[1] ?? [])))
    if (word === undefined) return []
    return [
      {
        severity: 'warning',
        path,
        value: text,
        why: `“${word}” is another day for whoever reads the page later.`,
        mend: 'Say when: the day, the month or the year, as far as the source tells it.',
      },
    ]
  })
}
