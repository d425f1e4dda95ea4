/**
 * A function that takes the reader a step further and keeps what is under the reader's hand where it is.
 *
 * A step changes the page above as well: rows grow short when a lens comes on. Not every browser holds the page still then.
 * @see https://caniuse.com/css-overflow-anchor
 */
import { flushSync } from 'react-dom'
import { useExplainer } from '../state/ExplainerContext.ts'
import type { Transition } from '../state/transitions.ts'

export function useApply(): (transition: Transition) => void {
  const { store } = useExplainer()
  return (transition) => {
    const hand = document.activeElement
    const before = hand?.getBoundingClientRect().top ?? 0
    flushSync(() => {
      store.setState(transition)
    })
    // A step that leads somewhere has moved the page already, and a hand that has gone with its control holds nothing.
    if (store.getState().jump || !hand?.isConnected || hand === document.body) return
    window.scrollBy({ top: hand.getBoundingClientRect().top - before, behavior: 'instant' })
  }
}
