/** What is told where a command needs the stories and a file of theirs cannot be read: the same as `npm run check` tells of it. */
import { asJson, asText } from './report.ts'
import { problemsWritten } from '../newsroom/problemsWritten.ts'

/**
 * @param given what stands after the command's name: a script may have asked for JSON
 * @returns undefined where the files seem to be in order, so that the fault is ours
 */
export function unreadable(root: string, given: readonly string[]): string | undefined {
  const found = problemsWritten(root)
  if (found.length === 0) return undefined
  const report = { stories: [...new Set(found.map(({ story }) => story))], found }
  return given.includes('--json') ? asJson(report) : asText(report)
}
