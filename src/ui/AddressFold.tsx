/**
 * A fold whose state is in the address, so that it survives a reload and can be linked to. What the reader does with it before React has
 * come, and what a link opens, is told to `onToggle` (see `prehydration/takeOver.ts`).
 */
import type { ReactNode } from 'react'
import { useViewState } from '../state/ExplainerContext.ts'
import type { FoldField } from '../state/viewState.ts'

interface Props {
  /** Where the store keeps which of these folds are open. @example 'openPoints' */
  field: FoldField
  /** What tells it from the other folds of the field, and stands for it in the address. @example 'territory' */
  id: string
  /** What is pressed. @example "More on this point" */
  summary: ReactNode
  className?: string
  children: ReactNode
}

export function AddressFold({ field, id, summary, className, children }: Props) {
  const isOpen = useViewState((state) => state[field].includes(id))
  const openFold = useViewState((state) => state.openFold)
  const closeFold = useViewState((state) => state.closeFold)
  return (
    <details
      data-field={field}
      data-fold={id}
      open={isOpen}
      className={className}
      onToggle={({ currentTarget: { open } }) => {
        // The browser tells as well of what a link or the address has opened.
        if (open === isOpen) return
        if (open) openFold(field, id)
        else closeFold(field, id)
      }}
    >
      <summary className="fold-summary text-note font-strong">{summary}</summary>
      {children}
    </details>
  )
}
