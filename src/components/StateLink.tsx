/**
 * A link that is a step on this page. It is a real address, so that it works before the script and without it, can be copied and
 * opened in a new tab; a plain click takes the step without leaving the page.
 */
import type { MouseEvent, ReactNode } from 'react'

import { writeAddress } from '../state/address.ts'
import type { Transition } from '../state/transitions.ts'
import { untouched } from '../state/ViewState.ts'
import { useApply } from './useApply.ts'

interface Props {
  step: Transition
  children: ReactNode
  className?: string
  /** The name that a screen reader hears, where the text alone does not tell. */
  label?: string
  id?: string
  current?: boolean
}

export function StateLink({ step, children, className, label, id, current }: Props) {
  const follow = useFollow(step)
  return (
    <a
      href={addressAfter(step)}
      onClick={follow}
      className={className}
      aria-label={label}
      id={id}
      aria-current={current ? true : undefined}
    >
      {children}
    </a>
  )
}

/** The address of the untouched page after one step, with the fragment that leads there without the script. */
export function addressAfter(step: Transition): string {
  const state = step(untouched)
  const { search } = writeAddress(state, { search: '', hash: '' }, false)
  return search + (state.jump ? `#${state.jump.to.id}` : '')
}

/** A click handler that takes a step, and leaves clicks that mean "open it elsewhere" to the browser. */
export function useFollow(step: Transition): (event: MouseEvent) => void {
  const apply = useApply()
  return (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    apply(step)
  }
}
