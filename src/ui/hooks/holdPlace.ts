/**
 * Keeps what the reader looks at where it is while a choice changes the page above it. Not every browser does that by itself.
 * @see https://caniuse.com/css-overflow-anchor
 */
import { flushSync } from 'react-dom'

/**
 * @param hand the element that was pressed. One that sticks to the window stays where it is anyway, so what lies below it counts.
 * @param act changes the state
 */
export function holdPlace(hand: Element, act: () => void): void {
  const { style } = document.documentElement
  const held = heldBy(hand)
  const before = held.getBoundingClientRect().top
  // The browser's own anchoring would move the page once more.
  style.overflowAnchor = 'none'
  flushSync(act)
  if (held.isConnected) window.scrollBy({ top: held.getBoundingClientRect().top - before, behavior: 'instant' })
  requestAnimationFrame(() => {
    style.overflowAnchor = ''
  })
}

function heldBy(hand: Element): Element {
  const bar = hand.closest('[data-sticky]')
  if (!bar || getComputedStyle(bar).position !== 'sticky') return hand
  const { bottom, left, width } = bar.getBoundingClientRect()
  // Unless the bar sticks, what is pressed is what the reader looks at.
  if (bar.getBoundingClientRect().top > parseFloat(getComputedStyle(bar).top) + 1) return hand
  const below = document.elementFromPoint(left + width / 2, Math.min(bottom + 40, window.innerHeight - 1))
  return below?.closest('article, li, figure, section') ?? hand
}
