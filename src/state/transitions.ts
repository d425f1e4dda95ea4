/** Each thing that a reader can do, as a step from one state to the next. */
import { type Anchor, quoteAnchor, rowAnchor, type View, viewAnchor } from '../model/anchors.ts'
import type { ViewState } from './ViewState.ts'

export type Transition = (state: ViewState) => ViewState

/** Shows a view: in a card it takes the place of the one before, down a page the reader is led to it. */
export const chooseView =
  (view: View): Transition =>
  (state) => ({ ...state, view, jump: state.layout === 'page' ? { to: viewAnchor(view), from: null } : null })

/** Puts a party into the lens or takes it out. A third one takes the place of the first. */
export const pickParty =
  (party: string): Transition =>
  (state) => ({
    ...state,
    parties: state.parties.includes(party)
      ? state.parties.filter((picked) => picked !== party)
      : [...state.parties, party].slice(-2),
  })

export const followParty =
  (party: string): Transition =>
  (state) => ({ ...state, parties: [party] })

/** Compares two parties and leads to the table that shows where they meet. */
export const compareParties =
  (one: string, other: string): Transition =>
  (state) =>
    chooseView('positions')({ ...state, parties: [one, other] })

export const showEverybody: Transition = (state) => ({ ...state, parties: [] })

/** Opens the row of a sticking point. The one that was open closes. */
export const openPoint =
  (point: string): Transition =>
  (state) => ({ ...state, view: 'positions', point, jump: null })

export const closePoint: Transition = (state) => ({ ...state, point: null, jump: null })

/** Leads to the row of a sticking point, and opens it. */
export const showPoint =
  (point: string): Transition =>
  (state) =>
    jumpTo(rowAnchor(point))(state)

/** Leads to the quotes on a sticking point, whoever says them. */
export const showQuotesOn =
  (point: string): Transition =>
  (state) => ({ ...chooseView('quotes')(state), point, parties: [], quote: null })

/** Narrows the quotes to one sticking point, or to none in particular. */
export const filterQuotes =
  (point: string | null): Transition =>
  (state) => ({ ...state, view: 'quotes', point, quote: null, jump: null })

/** All quotes, by everybody and about anything. */
export const showAllQuotes: Transition = (state) => filterQuotes(null)(showEverybody(state))

/** Marks one quotation as the one that the address links to. */
export const markQuote =
  (quote: string): Transition =>
  (state) => ({ ...jumpTo(quoteAnchor(quote))(state), quote })

/** Leads to a place on the page, opening what hides it, and remembers the way back. */
export const jumpTo =
  (to: Anchor, from: Anchor | null = null): Transition =>
  (state) => ({ ...state, view: to.view, point: to.point ?? state.point, jump: { to, from } })
