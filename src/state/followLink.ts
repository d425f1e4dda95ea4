/**
 * What a link of the page means. Links are plain addresses, so that they work before the app, without it, and in a new tab; here
 * an address is read back as the step that the reader takes.
 */
import { type Anchor, isView, viewAnchor, viewOfFragment } from '../model/anchors.ts'
import {
  chooseView,
  compareParties,
  filterQuotes,
  followParty,
  jumpTo,
  markQuote,
  type Transition,
} from './transitions.ts'

/** The address that a link had when the page was made, without what the reader chose since. */
export const addressOf = (link: Element): string => {
  const { step } = (link as HTMLElement | SVGElement).dataset
  return step ?? link.getAttribute('href') ?? ''
}

/** @returns undefined for a link that leads away from the page */
export function stepOf(link: Element): Transition | undefined {
  const address = addressOf(link)
  if (!/^[?#]/.test(address)) return undefined
  const [search = '', id = ''] = address.split('#')
  const query = new URLSearchParams(search)
  const [one, other] = (query.get('party') ?? '').split(',')
  const [point, quote] = [query.get('point'), query.get('quote')]
  if (one) return other ? compareParties(one, other) : followParty(one)
  if (isView(id)) {
    const show = chooseView(id)
    return id === 'quotes' && point !== null ? (state) => show(filterQuotes(point)(state)) : show
  }
  const place = document.getElementById(id)
  const to = place && anchorAt(place)
  if (!to) return undefined
  if (quote !== null) return markQuote(quote, to)
  // A statement is what the way back from its paragraph leads to.
  const from = link.closest<HTMLElement>('[id]')
  return jumpTo(to, to.view === 'sources' && from ? anchorAt(from) : null)
}

/** A place of the page, with what may hide it. */
function anchorAt(place: HTMLElement): Anchor | null {
  const view = viewOfFragment(place.id)
  if (!view) return null
  const point = place.closest<HTMLElement>('[data-point]')?.dataset.point
  const { of: party } = place.dataset
  return { ...viewAnchor(view), id: place.id, ...(point && { point }), ...(party && { party }) }
}
