/** The problems of the draft, worked out a moment after it changed, for every field to show its own. */
import { createContext, useContext, useMemo } from 'react'
import type { Problem } from '../../article/checks/Problem.ts'

export const ProblemsContext = createContext<readonly Problem[]>([])

export const useProblems = (): readonly Problem[] => useContext(ProblemsContext)

/** Those of one field. @param isWhole whether what lies in it counts as well */
export function useProblemsAt(path: string, isWhole = true): readonly Problem[] {
  const problems = useProblems()
  return useMemo(
    () => problems.filter((one) => one.path === path || (isWhole && one.path.startsWith(`${path}.`))),
    [problems, path, isWhole],
  )
}
