/** Stops a build whose stories could not be published: every problem of publisher and stories at once. Warnings are only told. */
import type { Article } from '../../article/schema/Article.ts'
import { describeProblem, type Problem } from '../../article/checks/Problem.ts'
import { problemsInAll } from '../../newsroom/problemsInAll.ts'
import { checkFileNames, type StoryFile, withLines } from '../../newsroom/storyFiles.ts'
import { syntaxProblems } from '../../newsroom/syntaxProblems.ts'
import type { PublisherProfile } from '../../publisher/PublisherProfile.ts'

/**
 * @param root the project's folder
 * @param tell takes each warning, as text
 * @param files where the stories are written, so that a problem can name its line
 * @throws with all problems, if there is one, or if two stories would be one page
 */
export function refuseProblems(
  stories: readonly Article[],
  publisher: PublisherProfile,
  root: string,
  tell: (warning: string) => void,
  files: readonly StoryFile[] = [],
): void {
  const published = files.filter(({ story }) => stories.some(({ slug }) => slug === story))
  const found = [...problemsInAll(stories, publisher, root, files), ...withLines(files, checkFileNames(published))]
  const told = (severity: Problem['severity']) =>
    found.filter((one) => one.severity === severity).map((one) => describeProblem(one))
  for (const warning of told('warning')) tell(warning)
  const problems = told('problem')
  refuse(problems)
}

/** @throws if the file of a story or of the publisher cannot be read. @param root the project's folder */
export function refuseUnreadable(root: string): void {
  refuse(syntaxProblems(root).map(describeProblem))
}

function refuse(problems: readonly string[]): void {
  if (problems.length === 0) return
  const error = new Error(`The stories cannot be published yet.\n\n${problems.join('\n\n')}\n`)
  // Vite prints the stack where there is one, and an editor has no use for our files and lines.
  error.stack = error.message
  throw error
}
