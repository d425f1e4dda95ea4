/** The problems of the draft, a moment after the last letter: to check a large story takes longer than to type one. */
import { useEffect, useState } from 'react'
import type { Problem } from '../../article/checks/Problem.ts'
import { useDesk } from '../state/DeskContext.ts'
import { problemsIn } from '../state/problems.ts'

const pause = 250

export function useLateProblems(): readonly Problem[] {
  const draft = useDesk((state) => state.draft)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  useEffect(() => {
    const timer = setTimeout(() => {
      setProblems(draft ? problemsIn(draft) : [])
    }, pause)
    return () => {
      clearTimeout(timer)
    }
  }, [draft])
  return problems
}
