/**
 * Keeps what the reader looks at where it is while a choice changes the page above it. Not every browser does that by itself.
 * @see https://caniuse.com/css-overflow-anchor
 */
import { flushSync } from 'react-dom'
import { itemAt, placeOf, returnTo, scrollPageBy } from './place.ts'

/**
 * @param pressed the element that was pressed. One that sticks to the window stays where it is anyway, so what lies below it counts.
 * @param act changes the state
 */
export function holdPlace(pressed: Element, act: () => void): void {
  const bar = stickingBarAround(pressed)
  const seen = bar ? itemsBelow(bar) : []
  const places = [...seen, pressed].map(placeOf)
  const view = seen[0]?.closest('section')
  flushSync(act)
  if (bar && view && seen.filter(isThere).length < seen.length / 2) {
    // Most of what the reader saw is gone, so they see what is left of that view, from its head on.
    scrollPageBy(view.getBoundingClientRect().top - bar.getBoundingClientRect().bottom - headroom)
    return
  }
  // A choice may take away what the reader looked at. The next thing that they saw stays then.
  const kept = places.find(({ element }) => isThere(element))
  if (kept) returnTo(kept)
}

/** Between what sticks and the rule of a view, in px, as in `base.css`. */
const headroom = 20

/** How far below the bar the reader looks, as parts of the window. */
const depths = [0, 0.2, 0.4, 0.6, 0.8]

/** The bar around what was pressed, while it sticks. Where it does not, what is pressed is what the reader looks at. */
function stickingBarAround(pressed: Element): Element | undefined {
  const bar = pressed.closest('[data-sticky]')
  if (!bar) return undefined
  const { position, top } = getComputedStyle(bar)
  return position === 'sticky' && bar.getBoundingClientRect().top <= parseFloat(top) + 1 ? bar : undefined
}

function itemsBelow(bar: Element): readonly Element[] {
  const { bottom } = bar.getBoundingClientRect()
  return depths.flatMap((depth) => itemAt(bottom + 40 + depth * window.innerHeight) ?? [])
}

const isThere = (element: Element): boolean => element.getClientRects().length > 0
