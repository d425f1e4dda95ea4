/** The problems of the draft, for all that shows them: every field its own, every list how many are in its entries. */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { isWithin } from '../../article/checks/isWithin.ts'
import { entryOf } from '../forms/groups.ts'
import { useDesk } from './DeskContext.ts'
import { afterPause, createPatience } from './patience.ts'
import { type DraftProblem, problemsIn } from './problems.ts'

/** How many problems there are in something. What is only empty is counted apart. */
export interface Counts {
  readonly toMend: number
  readonly toFillIn: number
}

interface Problems {
  readonly all: readonly DraftProblem[]
  /** Of each entry that has some. */
  readonly counts: ReadonlyMap<string, Counts>
}

const ProblemsContext = createContext<Problems>({ all: [], counts: new Map() })

/** Letters come faster than a story should be checked, in ms. */
const pause = 250

export function ProblemsProvider({ children }: { children: ReactNode }) {
  const draft = useDesk((state) => state.draft)
  const [all, setAll] = useState<readonly DraftProblem[]>([])
  const [patience] = useState(() => createPatience(pause))
  useEffect(() => {
    return afterPause(patience, () => {
      setAll(draft ? problemsIn(draft) : [])
    })
  }, [draft, patience])
  const problems = useMemo(() => ({ all, counts: countsIn(all) }), [all])
  return <ProblemsContext value={problems}>{children}</ProblemsContext>
}

function countsIn(problems: readonly DraftProblem[]): ReadonlyMap<string, Counts> {
  const entries = new Map<string, DraftProblem[]>()
  for (const problem of problems) {
    const entry = entryOf(problem.path)
    const known = entries.get(entry)
    if (known) known.push(problem)
    else entries.set(entry, [problem])
  }
  return new Map([...entries].map(([entry, its]) => [entry, countsOf(its)]))
}

export const countsOf = (problems: readonly DraftProblem[]): Counts => ({
  toMend: problems.filter(({ severity, isToFillIn }) => severity === 'problem' && !isToFillIn).length,
  toFillIn: problems.filter(({ isToFillIn }) => isToFillIn).length,
})

export const useProblems = (): readonly DraftProblem[] => useContext(ProblemsContext).all

/** @example useCounts().get('quotes.mess')?.toMend // 2; undefined for an entry with no problem */
export const useCounts = (): ReadonlyMap<string, Counts> => useContext(ProblemsContext).counts

/** Those of one field, or of several. @param isWhole whether what lies in it counts as well */
export function useProblemsAt(path: string, isWhole = true, ...others: readonly string[]): readonly DraftProblem[] {
  const paths = [path, ...others]
  return useProblems().filter((one) => paths.some((at) => (isWhole ? isWithin(one.path, at) : one.path === at)))
}
