/**
 * A link that is a step on this page. It is a real address, so that it works before the script and without it, can be copied and
 * opened in a new tab; `Links` takes a plain click as the step that it means.
 */
import type { ReactNode } from 'react'
import { addressAfter, shortest } from '../state/address.ts'
import type { Transition } from '../state/transitions.ts'
import { untouched } from '../state/ViewState.ts'

interface Props {
  /** What the reader does by following it. */
  step: Transition
  children: ReactNode
  className?: string
  /** The name that a screen reader hears, where the text alone does not tell. */
  label?: string
  /** Whether it leads to where the reader is. */
  current?: boolean
}

export function StateLink({ step, children, className, label, current }: Props) {
  return (
    <a href={hrefOf(step)} className={className} aria-label={label} aria-current={current ? true : undefined}>
      {children}
    </a>
  )
}

/** The page's HTML leads on from the untouched page. */
export const hrefOf = (step: Transition): string =>
  shortest(addressAfter(step, untouched, { search: '', hash: '' }, false))
