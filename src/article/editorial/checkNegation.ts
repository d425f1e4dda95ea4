/** Whether a proposition can be read without a knot: to be against what is not to be done is a riddle. */
import type { Article } from '../schema/Article.ts'
import { piecesOf } from '../checks/piecesOf.ts'
import type { Finding } from '../checks/Problem.ts'
import { type Language, languageOf } from '../schema/languages.ts'

const negations: Readonly<Record<Language, RegExp>> = {
  // “Strike or not” is no negation.
  en: /(?<![\p{L}\d-]|\bor )(not?|never|cannot|\p{L}+n[’']t)(?![\p{L}\d-])/iu,
  de: /(?<![\p{L}\d-])(nicht|nie|kein(?:e[mnrs]?)?)(?![\p{L}\d-])/iu,
}

export function checkNegation({ lang, points }: Article): Finding[] {
  const language = languageOf(lang)
  if (!language) return []
  return Object.entries(points).flatMap(([id, { proposition, rowLabel }]) =>
    Object.entries({ proposition, rowLabel }).flatMap(([field, text]): Finding[] => {
      const own = piecesOf(text ?? '').filter(({ isQuoted }) => !isQuoted)
      const [word] = own.flatMap((piece) => negations[language].exec(piece.text)?.[1] ?? [])
      if (text === undefined || word === undefined) return []
      return [
        {
          severity: 'warning',
          path: `points.${id}.${field}`,
          value: text,
          why: `There is a “${word}” in it, so “against” would mean a no to a no.`,
          mend: 'Say it the other way round, and turn the stances with it.',
        },
      ]
    }),
  )
}
