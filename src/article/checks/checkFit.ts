/**
 * Whether what is short by its nature fits on a phone: a headline above the grid, a party's letters into their ring, the name of a
 * sticking point into a line. `checkNamesFit` looks at the names of parties.
 */
import type { Article } from '../schema/Article.ts'
import { charactersIn } from './checkLabels.ts'
import { columnWidth, counted, letter } from './phoneWidths.ts'
import type { Finding } from './Problem.ts'

/** Two letters may touch the ring, or there could be no more than nineteen parties. */
export const longestCode = (parties: number): number =>
  Math.min(3, Math.max(2, Math.floor(columnWidth(parties) / letter.short)))

/** In filters and links, on a phone that is 280 px wide. */
export const longestLabel = 32

/** In characters. A longer headline fills a phone before the grid. */
export const longestHeadline = 110

export const checkFit = (article: Article): Finding[] => [
  ...checkHeadline(article),
  ...checkCodes(article),
  ...checkLabelsFit(article),
]

const checkHeadline = ({ headline }: Article): Finding[] =>
  charactersIn(headline) > longestHeadline
    ? [
        {
          severity: 'warning',
          path: 'headline',
          value: headline,
          why: `It has ${charactersIn(headline)} characters. With more than ${longestHeadline} it fills most of a phone, and the grid comes after it.`,
          mend: 'Say the most important thing alone. The rest goes into the standfirst.',
        },
      ]
    : []

function checkCodes({ parties }: Article): Finding[] {
  const count = Object.keys(parties).length
  return Object.entries(parties)
    .filter(([, { short }]) => charactersIn(short) > longestCode(count))
    .map(([id, { short }]) => ({
      severity: 'warning',
      path: `parties.${id}.short`,
      value: short,
      why: `It stands in a ring at the head of a column, and with ${counted(count)} there is room for ${longestCode(count)} letters.`,
      mend: 'Take fewer letters.',
    }))
}

const checkLabelsFit = ({ points }: Article): Finding[] =>
  Object.entries(points)
    .filter(([, { label }]) => charactersIn(label) > longestLabel)
    .map(([id, { label }]) => ({
      severity: 'warning',
      path: `points.${id}.label`,
      value: label,
      why: `It stands in filters and links, which have room for ${longestLabel} characters on a small phone.`,
      mend: 'Name the point in one to three words.',
    }))
