/**
 * The state as an address, both ways. What is in the address survives a reload, a bookmark and a link.
 *
 * Only the parameters of the table in `viewState.ts` are ours. All others belong to the host and stay as they are.
 */
import { quoteAnchor, type View, viewOfFragment } from '../model/anchors.ts'
import {
  type AddressField,
  addressFields,
  isChosen,
  type KnownIds,
  parameters,
  untouched,
  type ViewState,
  written,
} from './viewState.ts'

/** A page's address, as `location` has it. */
export interface Address {
  /** With its `?`, or empty. */
  readonly search: string
  /** With its `#`, or empty. */
  readonly hash: string
}

/** What the page shows where its address says nothing. In a frame that is one view at a time. */
const defaultState = (framed: boolean): ViewState => ({ ...untouched, layout: framed ? 'card' : 'page' })

/** Unknown names and values are dropped in silence; the rest still counts. */
export function parseAddress(address: Address, known: KnownIds, framed: boolean): ViewState {
  const query = queryOf(address.search)
  const defaults = defaultState(framed)
  const chosen = Object.assign({}, ...addressFields.map((field) => parsed(field, query, known))) as Partial<ViewState>
  const quote = quoteOfFragment(address.hash, known)
  const state = { ...defaults, ...chosen, ...(quote !== null && { quote }) }
  // A fragment is the most exact. An address that names no view still leads to that of its point or quotation.
  const place = viewOfFragment(address.hash)
  const views = [place, chosen.view, viewOfChoice(state)]
  return { ...state, view: views.find((view) => view && known.views.includes(view)) ?? defaults.view }
}

/** The quotation that a fragment leads to. It counts as the one linked to, which neither a lens nor a topic hides. */
const quoteOfFragment = (hash: string, { quotes }: KnownIds): string | null =>
  quotes.find((quote) => hash === `#${quoteAnchor(quote).id}`) ?? null

/** The view that the other choices lead to. The table has quotation and topic before the point, so they come first. */
const viewOfChoice = (state: ViewState): View | undefined =>
  addressFields.map((field) => (isChosen(field, state) ? parameters[field].view : undefined)).find(Boolean)

function parsed(field: AddressField, query: URLSearchParams, known: KnownIds): Partial<ViewState> {
  const { name, parse } = parameters[field]
  const text = query.get(name)
  const value = text === null ? undefined : parse(withoutTail(text), known)
  return value === undefined ? {} : { [field]: value }
}

/** The parameters of an address as it arrives: with a second `?`, with `&amp;`, or escaped twice on its way. */
const queryOf = (search: string): URLSearchParams =>
  new URLSearchParams(
    search
      .slice(1)
      .replace(/&amp;|\?/gi, '&')
      .replace(/%25(?=[\da-f]{2})/gi, '%'),
  )

/**
 * A value as it was meant: mail programs take the full stop behind a link along, and some write it in capitals. What is kept is matched,
 * and not what goes: to look for a run of signs at the end takes the square of a long value's length.
 */
const withoutTail = (text: string): string => /^.*[\p{L}\d]/su.exec(text.toLowerCase())?.[0] ?? ''

/** Whether an address asks for anything of ours. */
export function asksForSomething({ search, hash }: Address): boolean {
  const query = queryOf(search)
  return viewOfFragment(hash) !== undefined || addressFields.some((field) => query.has(parameters[field].name))
}

/**
 * @param current the address that the state goes into: other people's parameters and fragments are kept
 * @returns query and fragment, each empty or with its sign
 */
export function writeAddress(state: ViewState, current: Address, framed: boolean): Address {
  const defaults = defaultState(framed)
  const query = queryToChange(current.search)
  const before = query.toString()
  for (const field of addressFields) {
    const text = written(field, state)
    // Without its view, an address with a point or a topic in it would lead there.
    const isTold = text !== written(field, defaults) || (field === 'view' && viewOfChoice(state) !== undefined)
    if (!isTold) query.delete(parameters[field].name)
    else query.set(parameters[field].name, text)
  }
  const after = query.toString()
  // A comma is plain in a query, and an address that can be read aloud is a better one.
  const search = after && `?${after.replaceAll('%2C', ',')}`
  // Where nothing of ours changes, other people's parameters keep their very spelling.
  return { search: after === before ? current.search : search, hash: fragmentOf(state, current.hash) }
}

/**
 * The query to write into. It is taken as it came, so that other people's parameters keep their form, unless one of ours can be read only in
 * the repaired query: it could not be removed otherwise.
 */
function queryToChange(search: string): URLSearchParams {
  const [plain, repaired] = [new URLSearchParams(search), queryOf(search)]
  return addressFields.some((field) => !plain.has(parameters[field].name) && repaired.has(parameters[field].name))
    ? repaired
    : plain
}

/**
 * What to share of a state, for the story's own address: no parameters but ours. How a frame looks is its host page's choice and
 * not the reader's.
 */
export function sharedAddress(state: ViewState, framed: boolean): string {
  const { layout, theme, font } = untouched
  const shared = framed ? { ...state, layout, theme, font } : state
  const { search, hash } = writeAddress(shared, { search: '', hash: '' }, false)
  return search + hash
}

/** The place that the reader was led to. Another fragment of ours is out of date by now; a stranger's stays. */
function fragmentOf({ jump, view }: ViewState, current: string): string {
  if (jump && jump.to.id !== view) return `#${jump.to.id}`
  return viewOfFragment(current) ? '' : current
}
