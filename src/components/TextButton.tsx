/** A button that reads like a link in running text, and takes the reader a step further. */
import type { ReactNode } from 'react'
import { useExplainer } from '../state/ExplainerContext.ts'
import type { Transition } from '../state/transitions.ts'
import { applyStep } from './applyStep.ts'

interface Props {
  /** What the reader does by pressing it. */
  step: Transition
  children: ReactNode
}

export function TextButton({ step, children }: Props) {
  const { store } = useExplainer()
  return (
    <button
      type="button"
      onClick={({ currentTarget }) => {
        applyStep(store, step, currentTarget)
      }}
      className="min-h-6 font-strong quiet-link noscript:hidden"
    >
      {children}
    </button>
  )
}
