/** All that is to mend or worth a look, each with the way there; and what nobody has compared with its paragraphs yet. */
import type { Problem } from '../../article/checks/Problem.ts'
import { comparableIn } from '../state/comparing.ts'
import { useDraft } from '../state/DeskContext.ts'
import { useProblems } from '../state/ProblemsContext.tsx'
import { PlaceLink } from '../ui/PlaceLink.tsx'

interface Props {
  /** What only the compiler found when the story was saved last. */
  typeProblems: readonly Problem[]
}

export function ProblemsPane({ typeProblems }: Props) {
  const problems = [...useProblems(), ...typeProblems]
  return (
    <div className="min-h-0 flex-1 overflow-y-auto p-3">
      <ul className="flex flex-col gap-2" aria-label="Problems">
        {problems.map((problem, at) => (
          <OneProblem key={at} problem={problem} />
        ))}
      </ul>
      {problems.length === 0 && <p className="text-soft">Nothing to mend, and nothing worth a look.</p>}
      <NotCompared />
    </div>
  )
}

function OneProblem({ problem }: { problem: Problem }) {
  const { severity, path, why, mend, nearest, value } = problem
  return (
    <li className="note" data-severity={severity}>
      <PlaceLink path={path} className="block font-strong" />
      <span className="sr-only">{severity === 'problem' ? 'To mend: ' : 'Worth a look: '}</span>
      {value.trim() !== '' && <q className="block">{value.length > 120 ? `${value.slice(0, 119)}…` : value}</q>}
      {why} {mend}
      {nearest !== undefined && (
        <span className="block">
          Nearest: <q>{nearest}</q>
        </span>
      )}
    </li>
  )
}

function NotCompared() {
  const { article, texts, compared } = useDraft()
  const all = comparableIn(article, texts)
  const open = all.filter(({ fingerprint }) => compared[fingerprint] === undefined)
  if (all.length === 0) return null
  return (
    <details className="mt-4 border-t border-rule pt-2">
      <summary className="py-1 text-small font-strong">
        Not compared with the source yet: {open.length} of {all.length} statements
      </summary>
      <ul className="flex flex-col gap-1 py-1 text-small">
        {open.map(({ path }) => (
          <li key={path}>
            <PlaceLink path={path} />
          </li>
        ))}
      </ul>
    </details>
  )
}
