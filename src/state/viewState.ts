/**
 * What the reader chose, and the one table of the parameters that carry it in the address. All else is worked out from this and from
 * the story.
 *
 * A new choice that belongs in the address is a field of `ViewState`, its value in `untouched`, a row of `parameters` and an action in
 * `actions.ts`. docs/decisions/012-one-way-from-state-to-pixels.md tells what else a few need.
 */
import { type Anchor, pointAnchor, quoteAnchor, type View } from '../model/anchors.ts'

export const layouts = ['page', 'card'] as const
/** Those that every publisher has. */
export const themes = ['auto', 'light', 'dark'] as const
export const fonts = ['own', 'system'] as const

type Layout = (typeof layouts)[number]
type Font = (typeof fonts)[number]

export interface ViewState {
  readonly view: View
  /** The parties picked for the lens, at most two, in the order in which they were picked: `['russia', 'ukraine']`. */
  readonly parties: readonly string[]
  /** The sticking points whose details are open, in the order in which they were opened. */
  readonly openPoints: readonly string[]
  /** The quotation that a link led to. */
  readonly quote: string | null
  /** What the quotes are narrowed to: the id of a topic (`model/quotations.ts`), or null for all. */
  readonly topic: string | null
  /** All views down one page, or one at a time. */
  readonly layout: Layout
  /** One of `themes`, or the name of one that the publisher has besides. */
  readonly theme: string
  readonly font: Font
  /** Where the reader was led by a link on the page. A new object each time, so that the same jump works twice. */
  readonly jump: Jump | null
}

interface Jump {
  readonly to: Anchor
  /** The statement that the reader left for its source, to lead back to. */
  readonly from: Anchor | null
}

/** What the page shows before anybody chose anything, and what its HTML is made with. */
export const untouched: ViewState = {
  view: 'glance',
  parties: [],
  openPoints: [],
  quote: null,
  topic: null,
  layout: 'page',
  theme: 'auto',
  font: 'own',
  jump: null,
}

/** The ids that a story has, and the names of the publisher's own themes: a parameter that names another one is dropped. */
export interface KnownIds {
  readonly views: readonly View[]
  readonly parties: readonly string[]
  readonly points: readonly string[]
  readonly quotes: readonly string[]
  readonly topics: readonly string[]
  readonly themes: readonly string[]
}

interface Parameter<Value> {
  /** In the address: `?party=`. */
  readonly name: string
  /** @returns undefined for a value that is not ours; the field then keeps what it has without the parameter */
  readonly parse: (text: string, known: KnownIds) => Value | undefined
  /** The value as text. An address leaves it out where the page shows the same without it. */
  readonly write: (value: Value) => string
  /** The view that it is about: an address with it leads there if it names no other, and a link to something else leaves it out. */
  readonly view?: View
  /** The place in that view which it leads to; undefined for the whole view. */
  readonly place?: (value: Value) => Anchor | undefined
  /** Which heights change with it. `nothing`: none. `below`: only those below the control. Left out: any. */
  readonly moves?: 'nothing' | 'below'
  /** It removes or reorders things on the page. React does that, so what may move is not painted before React has come: see `data-pending`. */
  readonly rearranges?: true
}

/** Every field that the address carries. */
export type AddressField = Exclude<keyof ViewState, 'jump'>

/** A field that tells which folds are open, by their ids: `ui/AddressFold.tsx`. Its name begins with “open”. */
export type FoldField = Extract<AddressField, `open${string}`>

export const parameters: { readonly [Field in AddressField]: Parameter<ViewState[Field]> } = {
  view: { name: 'view', parse: (text, known) => oneOf(known.views)(text), write: String, moves: 'nothing' },
  parties: {
    name: 'party',
    parse: (text, known) => {
      const parties = [...new Set(text.split(/[\s,]+/, 100))].filter((id) => known.parties.includes(id)).slice(0, 2)
      return parties.length > 0 ? parties : undefined
    },
    write: (parties) => parties.join(','),
    rearranges: true,
  },
  quote: {
    name: 'quote',
    parse: (text, known) => oneOf(known.quotes)(text),
    write: (id) => id ?? '',
    view: 'quotes',
    place: (id) => (id === null ? undefined : quoteAnchor(id)),
    moves: 'below',
  },
  topic: {
    name: 'about',
    parse: (text, known) => oneOf(known.topics)(text),
    write: (id) => id ?? '',
    view: 'quotes',
    moves: 'below',
    rearranges: true,
  },
  openPoints: {
    name: 'point',
    parse: (text, known) => (known.points.includes(text) ? [text] : undefined),
    // A link leads to one point: the one that was opened last.
    write: (points) => points.at(-1) ?? '',
    view: 'points',
    place: (points) => points.slice(-1).map(pointAnchor)[0],
    moves: 'below',
  },
  layout: { name: 'layout', parse: oneOf(layouts), write: String, moves: 'nothing' },
  theme: {
    name: 'theme',
    parse: (text, known) => oneOf([...themes, ...known.themes])(text),
    write: String,
    moves: 'nothing',
  },
  font: { name: 'font', parse: oneOf(fonts), write: String },
}

function oneOf<Value extends string>(values: readonly Value[]) {
  return (text: string): Value | undefined => values.find((value) => value === text)
}

export const addressFields = Object.keys(parameters) as AddressField[]

/** The value of a field as text for the address. The cast is needed because the compiler cannot match field and row in a loop over all of them. */
export const written = (field: AddressField, state: ViewState): string => parameters[field].write(state[field] as never)

/** Whether a field has another value than on a page that nobody has touched. */
export const isChosen = (field: AddressField, state: ViewState): boolean =>
  written(field, state) !== written(field, untouched)

/** The place that the choices about a view lead to; undefined where they lead to the whole view. */
export const placeOfChoice = (state: ViewState): Anchor | undefined =>
  addressFields
    .filter((field) => parameters[field].view === state.view)
    .map((field) => parameters[field].place?.(state[field] as never))
    .find(Boolean)

/** Whether one of the choices removes or reorders things on the page. */
export const isRearranged = (state: ViewState): boolean =>
  addressFields.some((field) => parameters[field].rearranges === true && isChosen(field, state))

/** The state without the choices that are about one view, such as a quotation or a topic. */
export const withoutDetails = (state: ViewState): ViewState => ({
  ...state,
  ...Object.fromEntries(
    addressFields.flatMap((field) => (parameters[field].view === undefined ? [] : [[field, untouched[field]]])),
  ),
  jump: null,
})
