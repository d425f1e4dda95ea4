/** Where the page's address leads, and when we may lead there: whoever has moved stays, and what the browser restores wins. */
import { pointAnchor, quoteAnchor } from '../model/anchors.ts'
import { queryOf } from '../state/address.ts'
import { doings } from './fetchApp.ts'

const find = (id: string | null | undefined): HTMLElement | null => (id ? document.getElementById(id) : null)

export function createLanding(framed: boolean): () => void {
  let touched = false
  for (const doing of doings) {
    addEventListener(doing, () => (touched = true), { once: true, passive: true })
  }
  // A text fragment is not in the address that scripts see, but in that of the navigation.
  const { type, name = '' } = (performance.getEntriesByType('navigation')[0] ??
    {}) as Partial<PerformanceNavigationTiming>
  const isRestored = type !== 'navigate' || name.includes(':~:')
  return () => {
    const place = landingPlace()
    // A frame never scrolls: it is the host page that would move.
    if (!touched && !isRestored && !framed && document.documentElement.dataset.layout === 'page')
      place?.scrollIntoView()
  }
}

/** @returns null for the page as a whole */
function landingPlace(): HTMLElement | null {
  const query = queryOf(location.search)
  const { view } = document.documentElement.dataset
  const [quote, point] = [query.get('quote'), query.get('point')]
  return (
    reveal(location.hash.slice(1)) ??
    (view === 'quotes' ? find(quote && quoteAnchor(quote, '').id) : null) ??
    (view === 'points' ? find(point && pointAnchor(point).id) : null) ??
    (view === 'glance' ? null : find(view))
  )
}

/** Opens the folds that a place is in. @returns the place */
export function reveal(id: string): HTMLElement | null {
  const place = find(id)
  for (let fold = place?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true
  return place
}
