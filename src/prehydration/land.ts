/**
 * Shows what an address asks for and needs no sentence of the app's: view, layout, theme and font, the row that is open, the lens
 * and the quotes that are filtered. Part of the script at the end of the body, so that a deep link does not start at the top and
 * jump.
 */
import { quoteId, rowId, wantsId } from '../model/anchors.ts'
import type { Address } from '../state/appearance.ts'
import type { Early } from '../state/Early.ts'
import { markLens } from '../state/lensMarks.ts'

/** @returns where the address leads; null for the page as a whole */
export function land(address: Address, show: Early['show']): HTMLElement | null {
  const find = (id: string) => document.getElementById(id)
  const { view } = show(address)
  const query = new URLSearchParams(address.search)
  const point = query.get('point')
  const quote = query.get('quote')
  const row = point === null ? null : find(rowId(point))
  const isQuotes = view === 'quotes'
  const quotesPoint = row && isQuotes ? point : null
  const details = row?.nextElementSibling?.querySelector('details')
  if (details) details.open ||= !isQuotes

  markLens({ parties: picked(query), quotesPoint, quote }, document)

  if (address.hash) return find(address.hash.slice(1))
  const place = isQuotes ? quote !== null && find(quoteId(quote)) : view === 'positions' && row
  if (place) return place
  return view === 'glance' ? null : find(view)
}

/** The lens that an address names, as `parseParties` reads it. */
export const picked = (query: URLSearchParams): string[] =>
  [...new Set((query.get('party') ?? '').split(',', 100))]
    .filter((party) => document.getElementById(wantsId(party)))
    .slice(0, 2)
