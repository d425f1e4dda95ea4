/**
 * Whether each sticking point asks one thing, and each position answers it: a stance on a proposition, an option of a choice, a value of an
 * amount. A mixed stance has one reason at most, and a party that says something is not silent.
 */
import type { Article } from '../schema/Article.ts'
import { answers, type Asked, asked, reasons, standpoints } from '../schema/standpoints.ts'
import { type Finding, problem, quoted } from './Problem.ts'

/** As it may stand in a story that the compiler has not seen. */
type Fields = Readonly<Record<string, unknown>>

export const checkStandpoints = (article: Article): Finding[] =>
  Object.entries(article.points).flatMap(([id, point]) => {
    const path = `points.${id}`
    const kinds = asked.filter((kind) => kind in point)
    const [kind] = kinds
    if (!kind || kinds.length > 1) {
      return [
        problem(
          `${path}.${kinds[1] ?? 'proposition'}`,
          kinds.join(', '),
          kind ? 'A sticking point asks one thing, and this one asks several.' : 'Nothing says what is asked.',
          `Write one of ${quoted(asked)}.`,
        ),
      ]
    }
    return [
      ...checkOptions(path, point),
      ...checkSettled(path, point.outcome as Fields | undefined),
      ...Object.entries(point.positions).flatMap(([party, position]) => {
        const at = `${path}.positions.${party}`
        const earlier = Array.isArray(position?.earlier) ? (position.earlier as Fields[]) : []
        const silence = Object.hasOwn(point.silences ?? {}, party)
          ? [
              problem(
                `${path}.silences.${party}`,
                party,
                'It has a position on this point as well, so it is not silent.',
                'Take one of the two out. That it gave no answer can stand in the detail of its position.',
              ),
            ]
          : []
        return [
          ...checkAnswer(at, { ...position }, kind),
          ...earlier.flatMap((one, nth) => checkAnswer(`${at}.earlier.${nth}`, one, kind)),
          ...silence,
        ]
      }),
    ]
  })

function checkAnswer(path: string, position: Fields, kind: Asked): Finding[] {
  const field = answers[kind]
  const given = standpoints.filter((name) => name in position)
  const found = reasons.filter((name) => name in position)
  if (given.length !== 1 || given[0] !== field) {
    return [
      problem(
        `${path}.${given.find((name) => name !== field) ?? field}`,
        '',
        `This point has “${kind}”, so a position on it has “${field}” and nothing else of the kind.`,
        `Give it “${field}”.`,
      ),
    ]
  }
  if (field === 'value' && !isValue(position.value)) {
    return [
      problem(
        `${path}.value`,
        JSON.stringify(position.value),
        'It is no number and no range.',
        'Write a number, or two of them: the least and the most.',
      ),
    ]
  }
  if (found.length === 0 || (found.length === 1 && position.stance === 'mixed')) return []
  return [
    problem(
      `${path}.${found[0] ?? ''}`,
      '',
      position.stance === 'mixed'
        ? 'A mixed stance has one reason, and this one has several.'
        : 'It says why a stance is mixed, and this one is not.',
      'Write “mixed” as “stance” with one of “inPart”, “onCondition” and “divided”, or leave them out.',
    ),
  ]
}

const isValue = (value: unknown): boolean =>
  [value].flat().every((one) => typeof one === 'number' && Number.isFinite(one)) &&
  (!Array.isArray(value) || (value.length === 2 && value[0] <= value[1]))

/** The cell of the grid has room for two letters; one option is no choice. */
function checkOptions(path: string, { options }: Fields): Finding[] {
  if (typeof options !== 'object' || options === null) return []
  const entries = Object.entries(options as Record<string, { readonly short?: string }>)
  return [
    ...(entries.length < 2
      ? [
          problem(
            `${path}.options`,
            '',
            'There is one option, so there is no choice.',
            'Add what else could be chosen.',
          ),
        ]
      : []),
    ...entries.flatMap(([id, { short = '' }], at): Finding[] => {
      if (short.length > 3) {
        return [
          problem(
            `${path}.options.${id}.short`,
            short,
            'A cell of the grid has room for three letters.',
            'Shorten it.',
          ),
        ]
      }
      if (!entries.slice(0, at).some(([, other]) => other.short === short)) return []
      return [
        problem(`${path}.options.${id}.short`, short, 'Another option has the same letters.', 'Take other letters.'),
      ]
    }),
  ]
}

function checkSettled(path: string, outcome: Fields | undefined): Finding[] {
  if (!outcome || (outcome.kind === 'settled') === (typeof outcome.settledBy === 'string')) return []
  return [
    problem(
      `${path}.outcome.settledBy`,
      '',
      outcome.kind === 'settled'
        ? 'One side settled it, and a reader is not told which.'
        : 'Only what one side settled alone has “settledBy”.',
      'Name the party as “settledBy”, or choose another kind.',
    ),
  ]
}
