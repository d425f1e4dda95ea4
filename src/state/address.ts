/**
 * The state as an address, both ways. What is in the address survives a reload, a bookmark and a link; what is not, a reader
 * would not miss.
 *
 * Only the parameters named here are ours. All others belong to the host and stay as they are.
 */
import { viewOfFragment } from '../model/anchors.ts'
import type { Outline } from '../model/Outline.ts'
import { type Address, defaultLayout, parseAppearance } from './appearance.ts'
import type { Transition } from './transitions.ts'
import { untouched, type ViewState } from './ViewState.ts'

/** Unknown names and values are dropped in silence; the rest still counts. */
export function parseAddress(address: Address, outline: Outline, framed: boolean): ViewState {
  const query = new URLSearchParams(address.search)
  const known = (entries: readonly { readonly id: string }[], id: string | null) =>
    entries.some((entry) => entry.id === id) ? id : null
  const appearance = parseAppearance(address, framed)
  const view = outline.views.includes(appearance.view) ? appearance.view : untouched.view
  return {
    ...untouched,
    ...appearance,
    view,
    parties: parseParties((query.get('party') ?? '').split(',', 100), outline),
    [view === 'quotes' ? 'quotesPoint' : 'openPoint']: known(outline.points, query.get('point')),
    quote: known(outline.quotes, query.get('quote')),
  }
}

/** The parties of a lens: no more than two, each once, and only those that there are. */
export const parseParties = (ids: readonly string[], outline: Outline): readonly string[] =>
  [...new Set(ids)].filter((id) => outline.parties.some((party) => party.id === id)).slice(0, 2)

/**
 * @param current the address that the state goes into: other people's parameters and fragments are kept
 * @returns query and fragment, each empty or with its sign
 */
export function writeAddress(state: ViewState, current: Address, framed: boolean): Address {
  const query = new URLSearchParams(current.search)
  const before = query.toString()
  const write = (name: string, value: string | null, fallback: string | null) => {
    if (value === fallback) query.delete(name)
    else query.set(name, value ?? '')
  }
  write('view', state.view, untouched.view)
  write('party', state.parties.join(','), '')
  // One name for two choices: in the quotes it is what they are narrowed to, elsewhere the row that is open.
  write('point', state.view === 'quotes' ? state.quotesPoint : state.openPoint, null)
  write('quote', state.quote, null)
  write('layout', state.layout, defaultLayout(framed))
  write('theme', state.theme, untouched.theme)
  write('font', state.font, untouched.font)
  const after = query.toString()
  // A comma is plain in a query, and an address that can be read aloud is a better one.
  const search = after && `?${after.replaceAll('%2C', ',')}`
  // Where nothing of ours changes, other people's parameters keep their very spelling.
  return { search: after === before ? current.search : search, hash: fragmentOf(state, current.hash) }
}

/**
 * What to share of a state, for the story's own address: no parameters but ours. How a frame looks is its host page's choice and
 * not the reader's.
 */
export function sharedAddress(state: ViewState, framed: boolean): string {
  const { layout, theme, font } = untouched
  const { search, hash } = writeAddress(
    framed ? { ...state, layout, theme, font } : state,
    { search: '', hash: '' },
    false,
  )
  return search + hash
}

/** The address that a step leads to, with the fragment that leads there without the script. */
export function addressAfter(step: Transition, state: ViewState, current: Address, framed: boolean): string {
  const next = step(state)
  return writeAddress(next, current, framed).search + (next.jump ? `#${next.jump.to.id}` : '')
}

/** A fragment tells its view, so where an address says no more than that, the fragment is enough. */
export const shortest = (address: string): string => address.replace(/^\?view=(\w+)(?=#\1\b)/, '')

/** The place that the reader was led to. Another fragment of ours is out of date by now; a stranger's stays. */
function fragmentOf({ jump, view }: ViewState, current: string): string {
  if (jump && jump.to.id !== view) return `#${jump.to.id}`
  return viewOfFragment(current) ? '' : current
}
