/** Whether the names of sticking points fit where the page shows them, and whether a heading is worded as one. */
import type { Article } from '../schema/Article.ts'
import { type Name, rowNameOf, shortNameOf } from './namesOf.ts'
import type { Finding } from './Problem.ts'

/** At the head of a row of the grid, on a phone. */
export const longestRowLabel = { words: 10, characters: 48 }

/** At the head of a column of a strip, which is as wide as its mark. */
export const longestShort = 14

export const checkLabels = (article: Article): Finding[] => [...checkLengths(article), ...checkStops(article)]

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
const charactersIn = (text: string): number => text.replaceAll('\u00AD', '').length

function checkStops({ points, keyPoints }: Article): Finding[] {
  const headings = [
    ...Object.entries(points).map(([id, { rowLabel }]) => [`points.${id}.rowLabel`, rowLabel] as const),
    ...keyPoints.map(({ title }, at) => [`keyPoints.${at}.title`, title] as const),
  ]
  return headings.flatMap(([path, text]): Finding[] => {
    // “U.S.” keeps its own.
    if (text === undefined || !/[^.]{2}\.$/.test(text)) return []
    return [
      {
        severity: 'warning',
        path,
        value: text,
        why: 'It stands as a heading, and no heading of the page ends in a full stop.',
        mend: 'Leave the full stop out.',
      },
    ]
  })
}
