/** A field that holds fields of its own: its name, the way to take it out, what is wrong with it as a whole, and what is in it. */
import { type ReactNode, useId } from 'react'
import { useProblemsAt } from '../state/ProblemsContext.tsx'
import { ProblemNotes } from './ProblemNotes.tsx'
import { TakeOutField } from './TakeOutField.tsx'

interface Props {
  /** @example 'parties.norland.wants' */
  path: string
  /** @example 'What it wants' */
  label: string
  /** It can be taken out. */
  isOptional: boolean
  /** A line at its side, for one that is not a list. */
  hasLine: boolean
  children: ReactNode
}

export function FieldGroup({ path, label, isOptional, hasLine, children }: Props) {
  const id = useId()
  const problems = useProblemsAt(path, false)
  return (
    <fieldset
      className={hasLine ? 'flex min-w-0 flex-col gap-3 border-s-2 border-rule ps-3' : 'flex min-w-0 flex-col gap-3'}
      aria-describedby={`${id}-problems`}
    >
      <legend className="sr-only">{label}</legend>
      <div className="flex items-baseline gap-3">
        <span aria-hidden className="text-small font-strong">
          {label}
        </span>
        {isOptional && <TakeOutField path={path} label={label} />}
      </div>
      <ProblemNotes id={`${id}-problems`} problems={problems} />
      {children}
    </fieldset>
  )
}
