/** Brings a place into the reader's sight, in a frame as well. */
import { landingMessage } from './messages.ts'

/** How long a host page may take to follow a frame's new height, in ms. */
const hostTimeout = 1000

/** What a reader does who goes on. No click is among them: the one that led here is still on its way. */
const userEvents = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const

/**
 * A frame may grow or shrink with what the reader pressed, and only then its host page can scroll to where that belongs.
 *
 * @returns a function that leaves the reader in peace
 */
export function land(place: HTMLElement): () => void {
  bring(place)
  const listening = new AbortController()
  const stop = () => {
    listening.abort()
  }
  if (window.parent === window) return stop
  const { signal } = listening
  const bringAgain = () => {
    bring(place)
  }
  addEventListener('resize', bringAgain, { signal })
  for (const event of userEvents) addEventListener(event, stop, { signal, passive: true })
  setTimeout(stop, hostTimeout)
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
