/**
 * Takes the reader to where a link leads: brings the place into sight and the focus with it, so that the keyboard and a screen
 * reader go on from there. It renders nothing, and only ever acts on what the reader has just done.
 */
import { useLayoutEffect } from 'react'
import { useViewState } from '../state/ExplainerContext.ts'

export function JumpTarget() {
  const jump = useViewState((state) => state.jump)
  useLayoutEffect(() => {
    const place = jump && document.getElementById(jump.to.id)
    if (!place) return
    reach(place)
    return () => {
      leave(place)
    }
  }, [jump])
  return null
}

/** The place can hold the focus, and is marked, for as long as the reader is there. */
function reach(place: HTMLElement): void {
  place.tabIndex = -1
  place.dataset.reached = ''
  place.focus({ preventScroll: true })
  place.scrollIntoView({ block: 'start' })
  place.addEventListener(
    'blur',
    () => {
      leave(place)
    },
    { once: true },
  )
}

function leave(place: HTMLElement): void {
  delete place.dataset.reached
  place.removeAttribute('tabindex')
}
