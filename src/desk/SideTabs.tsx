/** Chooses what stands beside the form; where one part alone has room, the form is one of them. */
import type { Columns } from './hooks/useColumns.ts'
import type { Side } from './hooks/useSide.ts'
import { countsOf, useProblems } from './state/ProblemsContext.tsx'
import { ProblemCount } from './ui/ProblemCount.tsx'

interface Props {
  columns: Columns
  side: Side
  onChoose: (side: Side) => void
  /** How many problems only the compiler found when the story was saved last. */
  typeProblems: number
}

const names = { form: 'Form', sources: 'Sources', page: 'Page', problems: 'Problems' }

/** What has no column of its own. */
const sides: Readonly<Record<Columns, readonly Side[]>> = {
  1: ['form', 'sources', 'page', 'problems'],
  2: ['sources', 'page', 'problems'],
  3: ['page', 'problems'],
}

export function SideTabs({ columns, side, onChoose, typeProblems }: Props) {
  const { toMend, toFillIn } = countsOf(useProblems())
  return (
    <div
      // Where it stands alone, it stands outside of the head.
      role={columns === 1 ? 'navigation' : 'group'}
      aria-label={columns === 1 ? 'What is shown' : 'Beside the story'}
      className={columns === 1 ? 'desk-tabs' : 'flex'}
    >
      {sides[columns].map((id) => (
        <button
          key={id}
          type="button"
          className="tab"
          aria-pressed={side === id}
          onClick={() => {
            onChoose(id)
          }}
        >
          {names[id]}
          {id === 'problems' && <ProblemCount counts={{ toMend: toMend + typeProblems, toFillIn }} />}
        </button>
      ))}
    </div>
  )
}
