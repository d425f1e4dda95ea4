/**
 * A link that is a step on this page. It is a real address, so that it works before the script and without it, can be copied and
 * opened in a new tab; a plain click takes the step without leaving the page.
 */
import type { MouseEvent, ReactNode, SyntheticEvent } from 'react'
import { writeAddress } from '../state/address.ts'
import { type Address, isFramed } from '../state/appearance.ts'
import { useExplainer } from '../state/ExplainerContext.ts'
import type { Transition } from '../state/transitions.ts'
import { untouched, type ViewState } from '../state/ViewState.ts'
import { useApply } from './useApply.ts'

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
  const link = useStepLink(step)
  return (
    <a
      href={link.href}
      onClick={link.onClick}
      onFocus={link.onFocus}
      onPointerDown={link.onPointerDown}
      className={className}
      aria-label={label}
      aria-current={current ? true : undefined}
    >
      {children}
    </a>
  )
}

/** The attributes of a link that takes a step. */
export function useStepLink(step: Transition) {
  const { store } = useExplainer()
  const apply = useApply()
  // The page's HTML leads on from the untouched page. Who is about to use the link goes on from here, with lens and all.
  const refresh = ({ currentTarget }: SyntheticEvent) => {
    currentTarget.setAttribute('href', addressAfter(step, store.getState(), window.location, isFramed()))
  }
  return {
    href: shortest(addressAfter(step, untouched, { search: '', hash: '' }, false)),
    onFocus: refresh,
    onPointerDown: refresh,
    onClick: (event: MouseEvent) => {
      // A click that means "open it elsewhere" is the browser's.
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      apply(step, event.currentTarget)
    },
  }
}

/** The address that a step leads to, with the fragment that leads there without the script. */
function addressAfter(step: Transition, state: ViewState, current: Address, framed: boolean): string {
  const next = step(state)
  return writeAddress(next, current, framed).search + (next.jump ? `#${next.jump.to.id}` : '')
}

/** A fragment tells its view, so where an address says no more than that, the fragment is enough. */
const shortest = (address: string): string => address.replace(/^\?view=(\w+)(?=#\1\b)/, '')
