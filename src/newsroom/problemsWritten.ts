/** What is wrong with the files of stories and publisher as they are written, before anything of them is loaded. */
import type { Problem } from '../article/checks/Problem.ts'
import { checkTypes, withoutEchoes } from './checkTypes.ts'
import { syntaxProblems } from './syntaxProblems.ts'

/** @param root the project's folder */
export function problemsWritten(root: string): Problem[] {
  const slips = syntaxProblems(root)
  return [...slips, ...withoutEchoes(checkTypes(root), slips)]
}
