/** Stops a build whose stories could not be published: every problem of every story at once. Warnings are only told. */
import type { Article } from '../article/Article.ts'
import { checkArticle } from '../article/checkArticle.ts'
import { describeProblem, type Problem } from '../article/Problem.ts'

/**
 * @param tell takes each warning, as text
 * @throws with all problems, if there is one, or if two stories would be one page
 */
export function refuseProblems(stories: readonly Article[], tell: (warning: string) => void): void {
  const found = [...stories.flatMap(checkArticle), ...twins(stories)]
  const told = (severity: Problem['severity']) =>
    found.filter((one) => one.severity === severity).map((one) => describeProblem(one))
  for (const warning of told('warning')) tell(warning)
  const problems = told('problem')
  if (problems.length > 0) throw new Error(`The stories cannot be published yet.\n\n${problems.join('\n\n')}\n`)
}

function twins(stories: readonly Article[]): Problem[] {
  const slugs = stories.map(({ slug }) => slug)
  return slugs
    .filter((slug, at) => slugs.indexOf(slug) !== at)
    .map((slug) => ({
      severity: 'problem',
      story: slug,
      path: 'slug',
      value: slug,
      why: 'Another story has the same slug, so both would be one page.',
      mend: 'Give one of them another.',
    }))
}
