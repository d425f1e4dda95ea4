/**
 * Whether the names of parties fit into the columns of the grid on a phone, and the name of a sticking point into a line. The more
 * parties, the narrower a column.
 */
import type { Article } from '../schema/Article.ts'
import { mostPartiesBesideLabel } from '../schema/gridLimits.ts'
import { languageOf } from '../schema/languages.ts'
import { charactersIn } from './checkLabels.ts'
import { namesOf } from './namesOf.ts'
import type { Finding } from './Problem.ts'

/** All columns together, in the grid of a phone that is 375 px wide; its first column has the propositions. */
const columns = 185

/** How wide a letter is, about, of a name and of the letters in the ring: 11.5 and 13 px, and half-bold. */
const letter = { name: 6.2, short: 8.8 }

/** With many parties, names stand upright, in 108 px, and the columns share all 343 px of the grid: each proposition has a line of its own. */
const upright = 108
const wholeWidth = 343

/** The longest word that a column has room for. @example longestWord(4) // 7: “Ukraine” */
export const longestWord = (parties: number): number =>
  Math.floor((parties > mostPartiesBesideLabel ? upright : columns / parties) / letter.name)

/** Two letters may touch the ring, or there could be no more than nineteen parties. */
export const longestCode = (parties: number): number =>
  Math.min(
    3,
    Math.max(2, Math.floor((parties > mostPartiesBesideLabel ? wholeWidth : columns) / parties / letter.short)),
  )

/** In filters and links, on a phone that is 280 px wide. */
export const longestLabel = 32

/** In characters. A longer headline fills a phone before the grid. */
export const longestHeadline = 110

export const checkFit = (article: Article): Finding[] => [
  ...checkHeadline(article),
  ...checkCodes(article),
  ...checkNames(article),
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
      why: `It stands in a ring at the head of a column, and with ${count} parties there is room for ${longestCode(count)} letters.`,
      mend: 'Take fewer letters.',
    }))
}

/** One warning for all of them: that there are many parties is one cause. */
function checkNames({ lang, parties }: Article): Finding[] {
  const count = Object.keys(parties).length
  const isUpright = count > mostPartiesBesideLabel
  // Where words are long, browsers know how to divide them. An upright name has one line.
  if (languageOf(lang) === 'de' && !isUpright) return []
  const most = longestWord(count)
  const unbroken = (name: string) => (isUpright ? [name] : name.split(/[\s\u00AD-]+/))
  const long = Object.entries(parties)
    .map(([id, party]) => ({ id, name: namesOf.parties[1](party) }))
    .filter(({ name }) => unbroken(name.text).some((part) => charactersIn(part) > most))
  const [first] = long
  if (!first) return []
  const each = long.length === 1 ? 'it' : 'each of these'
  const told = isUpright
    ? {
        why: `With ${count} parties, names stand upright in the grid, and have room for ${most} letters; a longer one is cut.`,
        mend: `Give ${each} a “shortName” of at most ${most} letters.`,
      }
    : {
        why: `With ${count} parties, a column of the grid has room for words of ${most} letters on a phone; a longer one is broken anywhere.`,
        mend: `Give ${each} a “shortName” of words of at most ${most} letters, or put a soft hyphen where the word may be divided.`,
      }
  return [
    {
      severity: 'warning',
      path: `parties.${first.id}.${first.name.field}`,
      value: long.map(({ name }) => name.text).join(', '),
      ...told,
    },
  ]
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
