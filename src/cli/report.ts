/** Problems as an editor reads them in a terminal, grouped by story, and as a script reads them. */
import { placeOf, type Problem, publisherName } from '../article/checks/Problem.ts'

export interface Report {
  /** What was checked, so that a story with nothing to mend is named too. */
  readonly stories: readonly string[]
  readonly found: readonly Problem[]
}

export const hasProblem = ({ found }: Report): boolean => found.some(({ severity }) => severity === 'problem')

export function asText(report: Report): string {
  const groups = report.stories.map((story) => {
    // What must be mended comes first.
    const found = ['problem', 'warning'].flatMap((severity) =>
      report.found.filter((one) => one.story === story && one.severity === severity),
    )
    return [`${story}: ${found.length === 0 ? 'nothing to report' : tally(found)}`, ...found.map(entry)].join('\n')
  })
  const stories = report.stories.filter((story) => story !== publisherName).length
  const all = `${stories < report.stories.length ? 'the publisher and ' : ''}${count(stories, 'story', 'stories')}`
  const total = `${all}: ${report.found.length === 0 ? 'nothing to report' : tally(report.found)}`
  return [...groups, ...(report.stories.length > 1 ? [total] : [])].join('\n\n')
}

/** `problems`, `warnings` and `stories` count and name; `found` has every one with severity, story, path, value, why, mend, and `at` where a file has it. */
export const asJson = ({ stories, found }: Report): string =>
  JSON.stringify({ problems: of(found, 'problem'), warnings: of(found, 'warning'), stories, found }, null, 2)

function entry(told: Problem): string {
  const { severity, value, why, mend, nearest, at } = told
  const lines = [
    `  ${severity}  ${placeOf(told)}`,
    ...(value.trim() ? [`    there    ${JSON.stringify(value)}`] : []),
    `    why      ${why}`,
    `    mend     ${mend}`,
    ...(nearest === undefined ? [] : [`    nearest  ${nearest}`]),
    ...(at === undefined ? [] : [`    at       ${at}`]),
  ]
  return lines.join('\n')
}

const of = (found: readonly Problem[], severity: Problem['severity']): number =>
  found.filter((one) => one.severity === severity).length

const tally = (found: readonly Problem[]): string =>
  [count(of(found, 'problem'), 'problem', 'problems'), count(of(found, 'warning'), 'warning', 'warnings')]
    .filter((part) => !part.startsWith('0 '))
    .join(', ')

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`
