/** What the reader chose. All else is worked out from it and from the story. */
import type { Anchor, View } from '../model/anchors.ts'

export const layouts = ['page', 'card'] as const
export const themes = ['auto', 'light', 'dark'] as const
export const fonts = ['own', 'system'] as const

export type Layout = (typeof layouts)[number]
export type Theme = (typeof themes)[number]
export type Font = (typeof fonts)[number]

/** What is decided before the first paint, because it changes how everything looks. */
export interface Appearance {
  readonly view: View
  /** All views down one page, or one at a time. */
  readonly layout: Layout
  readonly theme: Theme
  readonly font: Font
}

/** Where the reader was led by a link on the page, and from where. A new object each time, so that the same jump works twice. */
export interface Jump {
  readonly to: Anchor
  /** The id of the element that the reader left, to lead back to. */
  readonly from: Anchor | null
}

export interface ViewState extends Appearance {
  /** The parties picked for the lens, at most two, in the order in which they were picked. */
  readonly parties: readonly string[]
  /** The sticking point whose row is open. */
  readonly openPoint: string | null
  /** The sticking point that the quotes are narrowed to. */
  readonly quotesPoint: string | null
  /** The quotation that a link leads to. */
  readonly quote: string | null
  readonly jump: Jump | null
}

/** What a page shows before anybody chose anything, and what its HTML is made with. */
export const untouched: ViewState = {
  view: 'glance',
  layout: 'page',
  theme: 'auto',
  font: 'own',
  parties: [],
  openPoint: null,
  quotesPoint: null,
  quote: null,
  jump: null,
}
