/** Where the page's address leads: the element of its fragment, quotation, point or view. */
import { pointAnchor, quoteAnchor } from '../model/anchors.ts'
import { queryOf } from '../state/address.ts'
import { parameters } from '../state/viewState.ts'

const find = (id: string | null | undefined): HTMLElement | null => (id ? document.getElementById(id) : null)

/** @returns null for the page as a whole */
export function landingPlace(): HTMLElement | null {
  const query = queryOf(location.search)
  const value = (field: 'quote' | 'openPoints') => query.get(parameters[field].name)
  const { view } = document.documentElement.dataset
  const [quote, point] = [value('quote'), value('openPoints')]
  const place =
    reveal(location.hash.slice(1)) ??
    find(quote === null ? null : quoteAnchor(quote, '').id) ??
    (quote !== null || view === 'points' || view === 'glance'
      ? find(point === null ? null : pointAnchor(point).id)
      : null)
  return place ?? (view === 'glance' ? null : find(view))
}

/** Opens the folds that a place is in. @returns the place */
export function reveal(id: string): HTMLElement | null {
  const place = find(id)
  for (let fold = place?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true
  return place
}
