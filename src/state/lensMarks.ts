/**
 * What the lens and the quotes filter do to what is on the page already: their controls show what is picked, each thing of a party
 * gets its place in the lens as `data-lens`, where the style sheet looks for it, and a quotation that is filtered out is hidden.
 *
 * It works on elements and knows no story, so that it can run before the first paint; and a lens touches so many of them that
 * this is also the quickest way once the app is there. Elements say whose they are (`data-of`), which two parties they are
 * between (`data-between`), and what they are about (`data-about`).
 */
import { quoteId } from '../model/anchors.ts'
import type { ViewState } from './ViewState.ts'

export type Marked = Pick<ViewState, 'parties' | 'quotesPoint' | 'quote'>

export function markLens({ parties, quotesPoint, quote }: Marked, page: Document): void {
  const { dataset: root } = page.documentElement
  if (parties.length > 0) root.picked = String(parties.length)
  else delete root.picked
  for (const box of page.querySelectorAll<HTMLInputElement>('input[name=party]'))
    box.checked = parties.includes(box.value)
  const select = page.querySelector<HTMLSelectElement>('select[name=point]')
  if (select) select.value = quotesPoint ?? ''
  for (const element of page.querySelectorAll('[data-of],[data-between]')) {
    const of = element.getAttribute('data-of')
    const names = (of ?? element.getAttribute('data-between') ?? '').split(' ')
    const isIn = parties[of === null ? 'every' : 'some']((party) => names.includes(party))
    if (parties.length > 0) element.setAttribute('data-lens', isIn ? 'in' : 'out')
    else element.removeAttribute('data-lens')
  }
  delete root.filtered
  for (const figure of page.querySelectorAll<HTMLElement>('[data-about]')) {
    const isMarked = quote !== null && figure.id === quoteId(quote)
    const isAside = figure.dataset.lens === 'out' || (quotesPoint !== null && figure.dataset.about !== quotesPoint)
    figure.toggleAttribute('data-marked', isMarked)
    figure.hidden = isAside && !isMarked
    if (figure.hidden) root.filtered = ''
  }
}
