/** The problems of the draft, for all that shows them: every field its own, every list how many are in its entries. */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import type { Problem } from '../../article/checks/Problem.ts'
import { isWithin } from '../document/values.ts'
import { entryOf } from '../forms/groups.ts'
import { useDesk } from './DeskContext.ts'
import { problemsIn } from './problems.ts'

interface Problems {
  readonly all: readonly Problem[]
  /** How many are to mend in each entry that has some. */
  readonly toMend: ReadonlyMap<string, number>
}

const ProblemsContext = createContext<Problems>({ all: [], toMend: new Map() })

/** Letters come faster than a large story can be checked. */
const pause = 250

export function ProblemsProvider({ children }: { children: ReactNode }) {
  const draft = useDesk((state) => state.draft)
  const [all, setAll] = useState<readonly Problem[]>([])
  useEffect(() => {
    const timer = setTimeout(() => {
      setAll(draft ? problemsIn(draft) : [])
    }, pause)
    return () => {
      clearTimeout(timer)
    }
  }, [draft])
  const problems = useMemo(() => ({ all, toMend: toMendIn(all) }), [all])
  return <ProblemsContext value={problems}>{children}</ProblemsContext>
}

function toMendIn(problems: readonly Problem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { path, severity } of problems) {
    // A problem without a path is of no entry.
    if (severity !== 'problem' || path === '') continue
    const entry = entryOf(path)
    counts.set(entry, (counts.get(entry) ?? 0) + 1)
  }
  return counts
}

export const useProblems = (): readonly Problem[] => useContext(ProblemsContext).all

/** @example useToMend().get('quotes.mess') // 2; undefined where nothing is to mend */
export const useToMend = (): ReadonlyMap<string, number> => useContext(ProblemsContext).toMend

/** Those of one field. @param isWhole whether what lies in it counts as well */
export function useProblemsAt(path: string, isWhole = true): readonly Problem[] {
  const problems = useProblems()
  return useMemo(
    () => problems.filter((one) => (isWhole ? isWithin(one.path, path) : one.path === path)),
    [problems, path, isWhole],
  )
}
