/**
 * Shows what the address asks for and needs no sentence of the app's: view, layout, theme and font, the row that is open, the lens
 * and the quotes that are filtered. Part of the script at the end of the body, so that a deep link does not start at the top and
 * jump.
 */
import { quoteAnchor, rowAnchor, viewAnchor } from '../model/anchors.ts'
import { type Address, isFramed, parseAppearance, showAppearance } from '../state/appearance.ts'
import { markLens } from '../state/lensMarks.ts'

/** @returns where the address leads; null for the page as a whole */
export function land(address: Address): HTMLElement | null {
  const find = (id: string) => document.getElementById(id)
  const appearance = parseAppearance(address, isFramed())
  const { view } = appearance
  showAppearance(appearance, document.documentElement)

  const query = new URLSearchParams(address.search)
  const [point, quote] = [query.get('point'), query.get('quote')]
  const row = point === null ? null : find(rowAnchor(point).id)
  const narrowed = row && view === 'quotes' ? point : null
  const details = view === 'quotes' ? null : row?.nextElementSibling?.querySelector('details')
  if (details) details.open = true

  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[name=party]')]
  const parties = picked(query).filter((party) => boxes.some(({ value }) => value === party))
  for (const box of boxes) box.checked = parties.includes(box.value)
  const select = document.querySelector<HTMLSelectElement>('select[name=point]')
  if (select) select.value = narrowed ?? ''
  markLens({ parties, quotesPoint: narrowed, quote }, document)

  const marked = view === 'quotes' && quote !== null ? find(quoteAnchor(quote, '').id) : null
  const place = address.hash ? find(address.hash.slice(1)) : (marked ?? (view === 'positions' ? row : null))
  return place ?? (view === 'glance' ? null : find(viewAnchor(view).id))
}

/** The parties that an address names, known or not. */
export const picked = (query: URLSearchParams): string[] => {
  const parties = (query.get('party') ?? '').split(',', 100).filter(Boolean)
  return [...new Set(parties)]
}
