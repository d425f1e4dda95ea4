/** Stops a build whose stories could not be published: every problem of every story at once. Warnings are only told. */
import type { Article } from '../../article/schema/Article.ts'
import { checkStories } from '../../article/checks/checkStories.ts'
import { describeProblem, type Problem } from '../../article/checks/Problem.ts'
import { publisher } from '../../publisher/publisher.ts'

/**
 * @param tell takes each warning, as text
 * @throws with all problems, if there is one, or if two stories would be one page
 */
export function refuseProblems(stories: readonly Article[], tell: (warning: string) => void): void {
  const found = checkStories(stories, publisher.colours)
  const told = (severity: Problem['severity']) =>
    found.filter((one) => one.severity === severity).map((one) => describeProblem(one))
  for (const warning of told('warning')) tell(warning)
  const problems = told('problem')
  if (problems.length > 0) throw new Error(`The stories cannot be published yet.\n\n${problems.join('\n\n')}\n`)
}
