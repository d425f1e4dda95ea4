/** What a reader can do: each action makes the next state of the last one, and nothing else. */
import type { Anchor, View } from '../model/anchors.ts'
import { viewAnchor } from '../model/anchors.ts'
import { type FoldField, parameters, type ViewState } from './viewState.ts'

type SetState = (next: (state: ViewState) => Partial<ViewState>) => void

export interface Actions {
  /** Puts a party into the lens or takes it out. A third one takes the place of the first. */
  readonly toggleParty: (party: string) => void
  /** Looks at two parties only; at everybody again if they are in the lens already. */
  readonly toggleComparison: (one: string, other: string) => void
  readonly clearLens: () => void
  /** Opens a fold and goes to its view. @example openFold('openPoints', 'territory') */
  readonly openFold: (field: FoldField, id: string) => void
  readonly closeFold: (field: FoldField, id: string) => void
  /** Narrows the quotes to one topic, or shows all. */
  readonly filterQuotes: (topic: string | null) => void
  /** Leads to the quotes on one topic. */
  readonly showQuotesOn: (topic: string) => void
  /** All quotes, by everybody and about anything. */
  readonly showAllQuotes: () => void
  /** Shows another view in a card. Its tab was pressed, so the reader is at the top of the card and stays there. */
  readonly openView: (view: View) => void
  /**
   * Leads to a place on the page, and takes away what hides it. A quotation is marked as the one that the address links to.
   *
   * @param from the statement that the reader leaves for its source, to lead back to
   */
  readonly goTo: (to: Anchor, from?: Anchor) => void
}

export function createActions(set: SetState): Actions {
  /** Also forgets the quotation that a link led to, which another lens may hide, and the jump. */
  const lookAt = (parties: readonly string[]) => ({ parties, quote: null, jump: null })
  return {
    toggleParty: (party) => {
      set(({ parties }) =>
        lookAt(parties.includes(party) ? parties.filter((one) => one !== party) : [...parties, party].slice(-2)),
      )
    },
    toggleComparison: (one, other) => {
      set(({ parties }) =>
        lookAt(parties.length === 2 && parties.includes(one) && parties.includes(other) ? [] : [one, other]),
      )
    },
    clearLens: () => {
      set(() => lookAt([]))
    },
    openFold: (field, id) => {
      set((state) => ({
        view: parameters[field].view ?? state.view,
        [field]: withLast(state[field], id),
        quote: null,
        jump: null,
      }))
    },
    closeFold: (field, id) => {
      set((state) => ({ [field]: state[field].filter((open) => open !== id) }))
    },
    filterQuotes: (topic) => {
      set(() => ({ view: 'quotes', topic, quote: null, jump: null }))
    },
    showQuotesOn: (topic) => {
      set(() => ({ view: 'quotes', topic, quote: null, jump: { to: viewAnchor('quotes'), from: null } }))
    },
    showAllQuotes: () => {
      set(() => ({ ...lookAt([]), topic: null }))
    },
    openView: (view) => {
      set(() => ({ view, quote: null, jump: null }))
    },
    goTo: (to, from) => {
      set(ledTo(to, from ?? null))
    },
  }
}

/** The address names the one that was opened last. */
const withLast = (open: readonly string[], id: string) => [...open.filter((one) => one !== id), id]

const ledTo =
  (to: Anchor, from: Anchor | null) =>
  (state: ViewState): Partial<ViewState> => ({
    view: to.view,
    quote: to.quote ?? null,
    jump: { to, from },
    ...(to.point !== undefined && { openPoints: withLast(state.openPoints, to.point) }),
    // A lens on others, or a topic, would hide the quotation.
    ...(to.quote !== undefined && { topic: null }),
    // Who speaks for no party is outside every lens.
    ...(to.quote !== undefined &&
      state.parties.length > 0 &&
      !(to.party !== undefined && state.parties.includes(to.party)) && { parties: [] }),
  })
