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
  const held = heldBy(hand).map((element) => ({ element, top: element.getBoundingClientRect().top }))
  // The browser's own anchoring would move the page once more.
  style.overflowAnchor = 'none'
  flushSync(act)
  // A choice may take away what the reader looked at. The next thing that they saw stays then.
  const kept = held.find(({ element }) => element.getClientRects().length > 0)
  if (kept) window.scrollBy({ top: kept.element.getBoundingClientRect().top - kept.top, behavior: 'instant' })
  requestAnimationFrame(() => {
    style.overflowAnchor = ''
  })
}

/** How far below the bar the reader looks, as parts of the window. */
const depths = [0, 0.2, 0.4, 0.6, 0.8]

/** What counts, the first first. */
function heldBy(hand: Element): readonly Element[] {
  const bar = hand.closest('[data-sticky]')
  if (!bar || getComputedStyle(bar).position !== 'sticky') return [hand]
  const { top, bottom, left, width } = bar.getBoundingClientRect()
  // Unless the bar sticks, what is pressed is what the reader looks at.
  if (top > parseFloat(getComputedStyle(bar).top) + 1) return [hand]
  const seen = depths.flatMap((depth) => {
    const y = Math.min(bottom + 40 + depth * window.innerHeight, window.innerHeight - 1)
    return document.elementFromPoint(left + width / 2, y)?.closest('article, li, figure, section') ?? []
  })
  return [...seen, hand]
}
