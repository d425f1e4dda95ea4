/** Where the page's address leads, and when we may lead there: whoever has moved stays, and what the browser restores wins. */
import { viewOfFragment } from '../model/anchors.ts'
import { parseAddress } from '../state/address.ts'
import { idsOnRoot } from '../state/appearance.ts'
import { openFoldsAround } from '../state/openFoldsAround.ts'
import { type FoldField, type KnownIds, placeOfChoice, type ViewState } from '../state/viewState.ts'
import { userEvents } from './fetchApp.ts'
import { markView } from './markView.ts'
import type { Prehydration } from './Prehydration.ts'

const find = (id: string | null | undefined): HTMLElement | null => (id ? document.getElementById(id) : null)

export function createLanding(framed: boolean): Prehydration['land'] {
  let touched = false
  for (const event of userEvents) {
    addEventListener(event, () => (touched = true), { once: true, passive: true })
  }
  const { dataset } = document.documentElement
  return (hasApp) => {
    if (touched) return
    const state = parseAddress(location, idsOnPage(), framed)
    if (!hasApp) openFolds(state)
    const place = landingPlace(state)
    // A quotation or a point tells its view as well, which the script in the head could not know before the story was there.
    dataset.view = viewOfFragment(place?.id ?? '') ?? dataset.view
    if (!hasApp) markView(dataset)
    // A frame never scrolls: it is the host page that would move.
    if (framed || dataset.layout !== 'page' || isReturn()) return
    // The browser leads to a text that the link names. Where the page no longer has that text, it is still at its top once the app has come.
    if (!namesText() || (hasApp && scrollY === 0)) place?.scrollIntoView()
  }
}

const navigation = () => (performance.getEntriesByType('navigation')[0] ?? {}) as Partial<PerformanceNavigationTiming>

/** After a reload and by Back the browser itself leads to a place. */
const isReturn = (): boolean => navigation().type !== 'navigate'

/** Whether the link names a text to look for. That is not in the address that scripts see, but in that of the navigation. */
export const namesText = (): boolean => navigation().name?.includes(':~:') ?? false

/** Whether the browser itself leads to a place. */
export const isRestored = (): boolean => isReturn() || namesText()

/** @returns null for the page as a whole */
function landingPlace(state: ViewState): HTMLElement | null {
  return (
    reveal(location.hash.slice(1)) ??
    find(placeOfChoice(state)?.id) ??
    (state.view === 'glance' ? null : find(state.view))
  )
}

/** What the address may name, once the whole page is there. */
export const idsOnPage = (): KnownIds => ({
  ...idsOnRoot(document.documentElement),
  points: [...document.querySelectorAll('#points article')].map(({ id }) => id.replace('points-', '')),
  quotes: [...document.querySelectorAll('#quotes figure')].map(({ id }) => id.replace('quotes-', '')),
})

/** Those that the address asks for, as React has them a moment later. They are marked, so that one that the reader closes again is known. */
function openFolds(state: ViewState): void {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('details[data-fold]')) {
    const { field, fold: id = '' } = fold.dataset
    if (!state[field as FoldField].includes(id)) continue
    fold.open = true
    fold.dataset.opened = ''
  }
}

/** @returns the place, no longer in a closed fold */
export function reveal(id: string): HTMLElement | null {
  const place = find(id)
  if (place) openFoldsAround(place)
  return place
}
