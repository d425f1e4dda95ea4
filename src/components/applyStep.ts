/**
 * Takes the reader a step further and keeps what is under the reader's hand where it is.
 *
 * A step changes the page above as well: rows grow short when a lens comes on. Not every browser holds the page still then, and
 * not every browser gives the focus to what is clicked, so the caller says which element that was.
 * @see https://caniuse.com/css-overflow-anchor
 */
import { flushSync } from 'react-dom'
import type { ExplainerStore } from '../state/createExplainerStore.ts'
import type { Transition } from '../state/transitions.ts'

export function applyStep(store: ExplainerStore, step: Transition, hand: Element): void {
  const before = hand.getBoundingClientRect().top
  const home = hand.closest<HTMLElement>('fieldset, section')
  flushSync(() => {
    store.setState(step)
  })
  // A step that leads somewhere has moved the page and the focus already.
  if (store.getState().jump) return
  if (hand.isConnected) window.scrollBy({ top: hand.getBoundingClientRect().top - before, behavior: 'instant' })
  else if (home) holdFocus(home)
}

/** A control that has done its work and gone must not take the focus with it: the keyboard goes on from where it was. */
function holdFocus(home: HTMLElement): void {
  home.tabIndex = -1
  home.focus({ preventScroll: true })
}
