/** What is wrong with a field, in words, right below it. */
import type { Problem } from '../../article/checks/Problem.ts'

interface Props {
  /** For the control's `aria-describedby`. */
  id: string
  problems: readonly Problem[]
}

export function ProblemNotes({ id, problems }: Props) {
  if (problems.length === 0) return null
  return (
    <ul id={id} className="flex flex-col gap-1">
      {problems.map(({ severity, why, mend, nearest }, at) => (
        <li key={at} className="note" data-severity={severity}>
          <b>{severity === 'problem' ? 'To mend:' : 'Worth a look:'}</b> {why} {mend}
          {nearest !== undefined && (
            <>
              {' '}
              Nearest: <q>{nearest}</q>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
