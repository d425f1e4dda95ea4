/** All that is to mend, still to fill in or worth a look, each with the way there; and what nobody has compared with its paragraphs yet. */
import type { Problem } from '../../article/checks/Problem.ts'
import { valueShown } from '../forms/deskWords.ts'
import { formAt } from '../forms/placeName.ts'
import { ProblemText } from '../forms/ProblemText.tsx'
import { comparableIn } from '../state/comparing.ts'
import { useDraft } from '../state/DeskContext.ts'
import { useProblems } from '../state/ProblemsContext.tsx'
import { PlaceLink } from '../ui/PlaceLink.tsx'

interface Props {
  /** What only the compiler found when the story was saved last. */
  typeProblems: readonly Problem[]
}

export function ProblemsPane({ typeProblems }: Props) {
  const problems = useProblems()
  const toMend = problems.filter(({ severity, isToFillIn }) => severity === 'problem' && !isToFillIn)
  const isFine = problems.length === 0 && typeProblems.length === 0
  return (
    <div className="relative flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto p-3">
      <ProblemList title="To mend" problems={toMend} />
      <ProblemList title="Found by the project’s own check, in its words" problems={typeProblems} />
      <ProblemList title="Worth a look" problems={problems.filter(({ severity }) => severity === 'warning')} />
      <ProblemList title="Still to fill in" problems={problems.filter(({ isToFillIn }) => isToFillIn)} isQuiet />
      {isFine && <p className="text-soft">Nothing to mend, and nothing worth a look.</p>}
      <NotCompared />
    </div>
  )
}

interface ListProps {
  title: string
  problems: readonly Problem[]
  /** Nothing is wrong with them. */
  isQuiet?: boolean
}

function ProblemList({ title, problems, isQuiet = false }: ListProps) {
  if (problems.length === 0) return null
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-small font-strong">
        {title} <span className="font-plain text-soft">({problems.length})</span>
      </h2>
      <ul className="flex flex-col gap-2" aria-label={title}>
        {problems.map((problem, at) => (
          <OneProblem key={at} problem={problem} isQuiet={isQuiet} />
        ))}
      </ul>
    </section>
  )
}

function OneProblem({ problem, isQuiet }: { problem: Problem; isQuiet: boolean }) {
  const value = valueShown(problem)
  return (
    <li className={isQuiet ? 'text-small text-soft' : 'note'} data-severity={isQuiet ? undefined : problem.severity}>
      <PlaceLink path={problem.path} className={isQuiet ? 'block text-ink' : 'block font-strong'} />
      {value !== '' && <q className="block">{value}</q>}
      {!(isQuiet && isField(problem.path)) && <ProblemText problem={problem} />}
    </li>
  )
}

/** A field that is empty needs no words; that there are too few parties does. */
const isField = (path: string): boolean => (formAt(path)?.kind ?? 'none') !== 'none'

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
