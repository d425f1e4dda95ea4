/** Whether the names of sticking points fit where the page shows them, and whether what is no sentence is worded as none. */
import type { Article } from '../schema/Article.ts'
import { languageOf } from '../schema/languages.ts'
import { type Name, rowNameOf, shortNameOf } from './namesOf.ts'
import type { Finding } from './Problem.ts'

/** At the head of a row of the grid, on a phone. */
export const longestRowLabel = { words: 10, characters: 48 }

/** At the head of a column of a strip, which is as wide as its mark. */
export const longestShort = 14

export const checkLabels = (article: Article): Finding[] => [
  ...checkLengths(article),
  ...checkStops(article),
  ...checkCapitals(article),
]

function checkLengths({ points }: Article): Finding[] {
  return Object.entries(points).flatMap(([id, point]) => {
    const findings: Finding[] = []
    const add = ({ field, text }: Name, why: string, mend: string) =>
      findings.push({ severity: 'warning', path: `points.${id}.${field}`, value: text, why, mend })

    const { words, characters } = longestRowLabel
    const row = rowNameOf(point)
    if (wordsIn(row.text) > words || charactersIn(row.text) > characters) {
      add(
        row,
        `It heads a row of the grid, which has room for ${words} words of ${characters} characters in all.`,
        'Say the proposition shorter, as “rowLabel”.',
      )
    }
    const short = shortNameOf(point)
    if (charactersIn(short.text) > longestShort) {
      add(
        short,
        `It heads a narrow column, which has room for ${longestShort} characters.`,
        'Give the point one shorter word, as “short”.',
      )
    }
    return findings
  })
}

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length

/** A soft hyphen shows only where a line breaks. */
export const charactersIn = (text: string): number => text.replaceAll('\u00AD', '').length

/** The page sets these as headings, or goes on after them with a full stop of its own. */
function checkStops({ points, keyPoints, unknowns }: Article): Finding[] {
  const texts = [
    ...Object.entries(points).map(([id, { rowLabel }]) => [`points.${id}.rowLabel`, rowLabel] as const),
    ...keyPoints.map(({ title }, at) => [`keyPoints.${at}.title`, title] as const),
    ...unknowns.map(({ text }, at) => [`unknowns.${at}.text`, text] as const),
  ]
  return texts.flatMap(([path, text]): Finding[] => {
    // “U.S.” keeps its own.
    if (text === undefined || !/[^.]{2}\.$/.test(text)) return []
    return [
      {
        severity: 'warning',
        path,
        value: text,
        why: 'It is a heading or an open question, and on the page none of these ends in a full stop.',
        mend: 'Leave the full stop out.',
      },
    ]
  })
}

/** In English few words keep a capital inside a sentence. Those that are all capitals do: “NATO”, “F-16”. */
function checkCapitals({ lang, points }: Article): Finding[] {
  if (languageOf(lang) !== 'en') return []
  return Object.entries(points).flatMap(([id, point]): Finding[] => {
    const { field, text } = shortNameOf(point)
    if (point.inSentence !== undefined || !/^\p{Lu}\p{Ll}/u.test(text)) return []
    return [
      {
        severity: 'warning',
        path: `points.${id}.${field}`,
        value: text,
        why: `Inside a sentence the page says “on ${text}”, with a capital.`,
        mend: 'Say as “inSentence” how it stands there, such as “the budget”. A name that keeps its capital is the same there.',
      },
    ]
  })
}
