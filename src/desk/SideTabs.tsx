/** Chooses what stands beside the form. Where there is room, the sources have a column of their own. */
import { countsOf, useProblems } from './state/ProblemsContext.tsx'
import { ProblemCount } from './ui/ProblemCount.tsx'

export type Side = 'sources' | 'page' | 'problems'

interface Props {
  side: Side
  onChoose: (side: Side) => void
  /** How many problems only the compiler found when the story was saved last. */
  typeProblems: number
}

const sides = [
  ['sources', 'Sources'],
  ['page', 'Page'],
  ['problems', 'Problems'],
] as const

export function SideTabs({ side, onChoose, typeProblems }: Props) {
  const { toMend, toFillIn } = countsOf(useProblems())
  return (
    <div role="group" aria-label="Beside the story" className="flex">
      {sides.map(([id, name]) => (
        <button
          key={id}
          type="button"
          className={id === 'sources' ? 'tab tab-narrow' : 'tab'}
          aria-pressed={side === id}
          onClick={() => {
            onChoose(id)
          }}
        >
          {name}
          {id === 'problems' && <ProblemCount counts={{ toMend: toMend + typeProblems, toFillIn }} />}
        </button>
      ))}
    </div>
  )
}
