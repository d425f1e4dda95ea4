/** What is wrong with a field, in words, right below it; one that is only empty is told so quietly. */
import type { DraftProblem } from '../state/problems.ts'
import { ProblemText } from './ProblemText.tsx'

interface Props {
  /** For the control's `aria-describedby`. */
  id: string
  problems: readonly DraftProblem[]
}

export function ProblemNotes({ id, problems }: Props) {
  if (problems.length === 0) return null
  const others = problems.filter(({ isToFillIn }) => !isToFillIn)
  return (
    <ul id={id} className="flex flex-col gap-1">
      {others.length < problems.length && <li className="text-small text-soft">Still to fill in.</li>}
      {others.map((problem, at) => (
        <li key={at} className="note" data-severity={problem.severity}>
          <b>{problem.severity === 'problem' ? 'To mend:' : 'Worth a look:'}</b> <ProblemText problem={problem} />
        </li>
      ))}
    </ul>
  )
}
