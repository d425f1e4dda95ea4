/** Where the page's address leads, and when we may lead there: whoever has moved stays, and what the browser restores wins. */
import { pointAnchor, quoteAnchor, type View, viewOfFragment } from '../model/anchors.ts'
import { queryOf, valueOf } from '../state/address.ts'
import { idsOnRoot } from '../state/appearance.ts'
import { doings } from './fetchApp.ts'

const find = (id: string | null | undefined): HTMLElement | null => (id ? document.getElementById(id) : null)

export function createLanding(framed: boolean): () => void {
  let touched = false
  for (const doing of doings) {
    addEventListener(doing, () => (touched = true), { once: true, passive: true })
  }
  const { dataset } = document.documentElement
  return () => {
    if (touched) return
    const place = landingPlace()
    // A quotation or a point tells its view as well, which the script in the head could not know before the story was there.
    dataset.view = viewOfFragment(place?.id ?? '') ?? dataset.view
    // A frame never scrolls: it is the host page that would move.
    if (!isRestored() && !framed && dataset.layout === 'page') place?.scrollIntoView()
  }
}

/** Whether the browser itself leads to a place: after a reload, by Back, or to a text that the link names. */
export function isRestored(): boolean {
  // A text fragment is not in the address that scripts see, but in that of the navigation.
  const { type, name = '' } = (performance.getEntriesByType('navigation')[0] ??
    {}) as Partial<PerformanceNavigationTiming>
  return type !== 'navigate' || name.includes(':~:')
}

/** @returns null for the page as a whole */
function landingPlace(): HTMLElement | null {
  const query = queryOf(location.search)
  const { view } = document.documentElement.dataset
  const [quote, point] = [valueOf(query, 'quote'), valueOf(query, 'openPoints')]
  const { views, topics } = idsOnRoot(document.documentElement)
  const names = (ids: readonly string[], field: 'view' | 'topic') => ids.includes(valueOf(query, field) ?? '')
  const leadsTo = (one: View) => view === one || !names(views, 'view')
  return (
    reveal(location.hash.slice(1)) ??
    (leadsTo('quotes') ? find(quote && quoteAnchor(quote, '').id) : null) ??
    (leadsTo('points') && !names(topics, 'topic') ? openPoint(point) : null) ??
    (view === 'glance' ? null : find(view))
  )
}

/** With its details, as React has it a moment later. @returns the point */
function openPoint(point: string | null): HTMLElement | null {
  const place = find(point && pointAnchor(point).id)
  const details = place?.querySelector<HTMLDetailsElement>('details[data-point]')
  if (details) details.open = true
  return place
}

/** Opens the folds that a place is in. @returns the place */
export function reveal(id: string): HTMLElement | null {
  const place = find(id)
  for (let fold = place?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true
  return place
}
