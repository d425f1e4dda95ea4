/**
 * Runs at the end of the body, before the first paint where the page is short enough to arrive at once: opens the row and goes
 * to the view that the address asks for, so that a deep link does not start at the top and jump.
 *
 * A frame never scrolls, for it is the host page that would move; and the browser itself goes to a fragment.
 */
import { quoteAnchor, rowAnchor, viewAnchor } from '../model/anchors.ts'
import { isFramed, parseAppearance } from '../state/appearance.ts'

const query = new URLSearchParams(window.location.search)
const { view, layout } = parseAppearance(window.location, isFramed())
const [point, quote] = [query.get('point'), query.get('quote')]
const row = point === null || view === 'quotes' ? null : document.getElementById(rowAnchor(point).id)

const details = row?.nextElementSibling?.querySelector('details')
if (details) details.open = true

if (layout === 'page' && view !== 'glance' && !window.location.hash && !isFramed()) {
  const marked = view === 'quotes' && quote !== null ? document.getElementById(quoteAnchor(quote, '').id) : null
  const place = marked ?? (view === 'positions' ? row : null) ?? document.getElementById(viewAnchor(view).id)
  if (place) {
    place.scrollIntoView()
    // For the app, which leads here once more if the reader has done nothing meanwhile: see Landing.tsx.
    const { dataset } = document.documentElement
    dataset.landed = place.id
    for (const doing of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
      addEventListener(doing, () => delete dataset.landed, { once: true, passive: true })
    }
  }
}
