/**
 * What the lens and the quotes filter do to what is on the page already: each thing of a party gets its place in the lens as
 * `data-lens`, where the style sheet looks for it, and a quotation that is filtered out is hidden.
 *
 * It works on elements and knows no story, so that it can run before the first paint; and a lens touches so many of them that
 * this is also the quickest way once the app is there. Elements say what they are with `data-of` (whose) and `data-about`.
 */
import { quoteAnchor } from '../model/anchors.ts'
import type { ViewState } from './ViewState.ts'

export type Marked = Pick<ViewState, 'parties' | 'quotesPoint' | 'quote'>

export function markLens({ parties, quotesPoint, quote }: Marked, page: ParentNode): void {
  for (const element of page.querySelectorAll<HTMLElement | SVGElement>('[data-of]')) {
    const { dataset } = element
    if (parties.length === 0) delete dataset.lens
    else dataset.lens = dataset.of?.split(' ').some((party) => parties.includes(party)) ? 'in' : 'out'
    if (!(element instanceof HTMLElement) || dataset.about === undefined) continue
    const isAside = dataset.lens === 'out' || (quotesPoint !== null && dataset.about !== quotesPoint)
    element.hidden = isAside && !(quote !== null && element.id === quoteAnchor(quote, '').id)
  }
}
