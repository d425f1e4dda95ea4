/**
 * Keeps what the reader looks at where it is while a choice changes the page above it. Not every browser does that by itself.
 * @see https://caniuse.com/css-overflow-anchor
 */
import { flushSync } from 'react-dom'
import { readAt } from './readAt.ts'

/**
 * @param hand the element that was pressed. One that sticks to the window stays where it is anyway, so what lies below it counts.
 * @param act changes the state
 */
export function holdPlace(hand: Element, act: () => void): void {
  const bar = stuckAround(hand)
  const seen = bar ? seenBelow(bar) : []
  const held = [...seen, hand].map((element) => ({ element, top: element.getBoundingClientRect().top }))
  const view = seen[0]?.closest('section')
  flushSync(act)
  if (bar && view && seen.filter(isThere).length < seen.length / 2) {
    // Most of what the reader saw is gone, so they see what is left of that view, from its head on.
    scrollBy(view.getBoundingClientRect().top - bar.getBoundingClientRect().bottom - headroom)
    return
  }
  // A choice may take away what the reader looked at. The next thing that they saw stays then.
  const kept = held.find(({ element }) => isThere(element))
  if (kept) scrollBy(kept.element.getBoundingClientRect().top - kept.top)
}

/** Between what sticks and the rule of a view, in px, as in `styles.css`. */
const headroom = 20

/** How far below the bar the reader looks, as parts of the window. */
const depths = [0, 0.2, 0.4, 0.6, 0.8]

/** The bar around an element, if it sticks; else what is pressed is what the reader looks at. */
function stuckAround(hand: Element): Element | undefined {
  const bar = hand.closest('[data-sticky]')
  if (!bar) return undefined
  const { position, top } = getComputedStyle(bar)
  return position === 'sticky' && bar.getBoundingClientRect().top <= parseFloat(top) + 1 ? bar : undefined
}

function seenBelow(bar: Element): readonly Element[] {
  const { bottom } = bar.getBoundingClientRect()
  return depths.flatMap((depth) => readAt(bottom + 40 + depth * window.innerHeight) ?? [])
}

const isThere = (element: Element): boolean => element.getClientRects().length > 0

/** A scroll by script ends the anchoring of a browser that has it, so that nothing moves twice. */
const scrollBy = (top: number): void => {
  window.scrollBy({ top, behavior: 'instant' })
}
