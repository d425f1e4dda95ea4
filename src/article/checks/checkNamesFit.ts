/**
 * Whether the names of parties fit on a phone without being broken anywhere: the short name into a column of the grid, which is narrower
 * the more parties there are, and the whole name into a heading.
 */
import type { Article } from '../schema/Article.ts'
import { mostPartiesBesideLabel } from '../schema/gridLimits.ts'
import { languageOf } from '../schema/languages.ts'
import { charactersIn } from './checkLabels.ts'
import { namesOf } from './namesOf.ts'
import { columnWidth, counted, letter, wholeWidth } from './phoneWidths.ts'
import { type Finding, quoted } from './Problem.ts'

/** With many parties, names stand upright, in 108 px. */
const upright = 108

/** The longest word that a column has room for. @example longestWord(4) // 7: “Ukraine” */
export const longestWord = (parties: number): number =>
  Math.floor((parties > mostPartiesBesideLabel ? upright : columnWidth(parties)) / letter.name)

/** The longest word that a heading has room for. */
export const longestInHeading = Math.floor(wholeWidth / letter.heading)

export const checkNamesFit = (article: Article): Finding[] => [...checkColumns(article), ...checkHeadings(article)]

const softHyphen = 'a soft hyphen, which is written \\u00AD,'

const wordsIn = (name: string): string[] => name.split(/[\s\u00AD-]+/)

/** One warning for all of them: that there are many parties is one cause. */
function checkColumns({ lang, parties }: Article): Finding[] {
  const count = Object.keys(parties).length
  const isUpright = count > mostPartiesBesideLabel
  // Where words are long, browsers know how to divide them. An upright name has one line.
  if (languageOf(lang) === 'de' && !isUpright) return []
  const most = longestWord(count)
  const long = Object.entries(parties).flatMap(([id, party]) => {
    const { field, text } = namesOf.parties[1](party)
    const words = tooLong(isUpright ? [text] : wordsIn(text), most)
    return words.length > 0 ? [{ path: `parties.${id}.${field}`, name: text, words }] : []
  })
  const names = long.map(({ name }) => name)
  return warningAt(
    long,
    isUpright
      ? {
          why: `With ${counted(count)}, names stand upright in the grid, and have room for ${most} letters; a longer one is cut.`,
          mend: `Give ${quoted(names)} a “shortName” of at most ${most} letters${each(names)}.`,
        }
      : {
          why: `With ${counted(count)}, a column of the grid has room for words of ${most} letters on a phone; a longer one is broken anywhere.`,
          mend: `Give ${quoted(names)} a “shortName” of words of at most ${most} letters${each(names)}, or put ${softHyphen} where the word may be divided.`,
        },
  )
}

/** A name stands in headings and sentences too, where a “shortName” does not help. */
function checkHeadings({ lang, parties }: Article): Finding[] {
  if (languageOf(lang) === 'de') return []
  const long = Object.entries(parties).flatMap(([id, { name }]) => {
    const words = tooLong(wordsIn(name), longestInHeading)
    return words.length > 0 ? [{ path: `parties.${id}.name`, name, words }] : []
  })
  return warningAt(long, {
    why: `The name stands in headings and sentences as well, also where there is a “shortName”. On a phone a heading has room for words of ${longestInHeading} letters; a longer one is broken anywhere.`,
    mend: `Put ${softHyphen} where ${quoted(long.flatMap(({ words }) => words))} may be divided.`,
  })
}

const tooLong = (words: readonly string[], most: number): string[] => words.filter((word) => charactersIn(word) > most)

const each = ({ length }: readonly string[]): string => (length > 1 ? ' each' : '')

interface Long {
  readonly path: string
  readonly name: string
}

function warningAt(long: readonly Long[], told: Pick<Finding, 'why' | 'mend'>): Finding[] {
  const [first] = long
  if (!first) return []
  return [{ severity: 'warning', path: first.path, value: long.map(({ name }) => name).join(', '), ...told }]
}
