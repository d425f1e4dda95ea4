/** Brings a place into the reader's sight, in a frame as well. */
import { landingMessage } from './messages.ts'

/** How long a host page may take to follow a frame's new height, in ms. */
const hostPatience = 1000

/** What a reader does who goes on from where they were led. */
const goings = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const

/**
 * A frame may grow or shrink with what the reader pressed, and only then its host page can scroll to where that belongs.
 *
 * @returns a function that leaves the reader in peace
 */
export function land(place: HTMLElement): () => void {
  bring(place)
  const again = new AbortController()
  const { signal } = again
  const stop = () => {
    clearTimeout(timer)
    again.abort()
  }
  const timer = setTimeout(stop, hostPatience)
  const bringAgain = () => {
    bring(place)
  }
  if (window.parent !== window) addEventListener('resize', bringAgain, { signal })
  for (const going of goings) addEventListener(going, stop, { signal, passive: true })
  return stop
}

function bring(place: HTMLElement): void {
  place.scrollIntoView({ behavior: 'instant', block: 'start' })
  // In WebKit a frame of another origin scrolls nothing outside itself. Its host may do it, but for nothing but a press of the reader's.
  if (window.parent === window || !isPressed()) return
  const top = place.getBoundingClientRect().top - parseFloat(getComputedStyle(place).scrollMarginTop)
  window.parent.postMessage(landingMessage(Math.round(top)), '*')
}

/** Browsers remember for a few seconds that the reader pressed something. One that does not tell has it count for nothing. */
const isPressed = (): boolean => (navigator as Partial<Navigator>).userActivation?.isActive ?? false
