/** Each thing that a reader can do, as a step from one state to the next. */
import { type Anchor, rowAnchor, type View, viewAnchor } from '../model/anchors.ts'
import type { ViewState } from './ViewState.ts'

export type Transition = (state: ViewState) => ViewState

/** Shows a view: in a card it takes the place of the one before, down a page the reader is led to it. */
export const chooseView =
  (view: View): Transition =>
  (state) => ({
    ...state,
    view,
    quote: null,
    jump: state.layout === 'page' ? { to: viewAnchor(view), from: null } : null,
  })

/** Looks at these parties. A quotation that a link led to has had its turn. */
const lookAt =
  (parties: readonly string[]): Transition =>
  (state) => ({ ...state, parties, quote: null, jump: null })

/** Puts a party into the lens or takes it out. A third one takes the place of the first. */
export const pickParty =
  (party: string): Transition =>
  (state) =>
    lookAt(withParty(state.parties, party))(state)

export const withParty = (parties: readonly string[], party: string): readonly string[] =>
  parties.includes(party) ? parties.filter((one) => one !== party) : [...parties, party].slice(-2)

export const followParty = (party: string): Transition => lookAt([party])

export const showEverybody: Transition = lookAt([])

/** Compares two parties and leads to the table that shows where they meet. */
export const compareParties =
  (one: string, other: string): Transition =>
  (state) =>
    chooseView('positions')(lookAt([one, other])(state))

/** Opens the row of a sticking point. The one that was open closes. */
export const openRow =
  (point: string): Transition =>
  (state) => ({ ...state, view: 'positions', openPoint: point, jump: null })

export const closeRow: Transition = (state) => ({ ...state, openPoint: null, jump: null })

/** Leads to the row of a sticking point, and opens it. */
export const showPoint = (point: string): Transition => jumpTo(rowAnchor(point))

/** Narrows the quotes to one sticking point, or to none in particular. */
export const filterQuotes =
  (point: string | null): Transition =>
  (state) => ({ ...state, view: 'quotes', quotesPoint: point, quote: null, jump: null })

/** Leads to the quotes on a sticking point. */
export const showQuotesOn =
  (point: string): Transition =>
  (state) =>
    chooseView('quotes')(filterQuotes(point)(state))

/** All quotes, by everybody and about anything. */
export const showAllQuotes: Transition = (state) => filterQuotes(null)(showEverybody(state))

/** Leads to a quotation and marks it as the one that the address links to. */
export const markQuote =
  (quote: string, place: Anchor): Transition =>
  (state) => ({ ...jumpTo(place)(state), quote })

/** Leads to a place on the page, takes away what hides it, and remembers the way back. */
export const jumpTo =
  (to: Anchor, from: Anchor | null = null): Transition =>
  (state) => ({
    ...state,
    view: to.view,
    parties: to.party === undefined || state.parties.includes(to.party) ? state.parties : [],
    openPoint: to.point ?? state.openPoint,
    quotesPoint: to.view === 'quotes' ? null : state.quotesPoint,
    quote: null,
    jump: { to, from },
  })
