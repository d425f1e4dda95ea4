/**
 * Where each statement and each paragraph stands on the page: the id of its element, which is also its fragment in the address.
 * An id begins with the view that it is in, so that a fragment alone tells which view to show.
 */

/** The views in the order of the page. */
export const views = ['glance', 'positions', 'points', 'quotes', 'timeline', 'sources'] as const
export type View = (typeof views)[number]

export const isView = (value: unknown): value is View => views.includes(value as View)

/** A place on the page that a reader can be led to. */
export interface Anchor {
  readonly id: string
  readonly view: View
  /** The sticking point whose row has to be open for the place to be seen. */
  readonly point?: string
  /** The party that the place belongs to: a lens on others may hide it. */
  readonly party?: string
}

/** The view that a fragment lies in, with or without its `#`; undefined for a fragment that is not one of ours. */
export function viewOfFragment(fragment: string): View | undefined {
  const view = fragment.replace(/^#/, '').split('-', 1)[0]
  return isView(view) ? view : undefined
}

const place = (view: View, ...names: (string | number)[]): Anchor => ({ id: [view, ...names].join('-'), view })

// Ids alone, for what has to run before the app has come.
export const wantsId = (party: string): string => `positions-wants-${party}`
export const rowId = (point: string): string => `positions-row-${point}`
export const quoteId = (quote: string): string => `quotes-${quote}`

export const viewAnchor = (view: View): Anchor => place(view)
export const storyAnchor: Anchor = /* @__PURE__ */ place('glance', 'story')
export const keyPointAnchor = (index: number): Anchor => place('glance', 'key', index + 1)
export const wantsAnchor = (party: string): Anchor => ({ id: wantsId(party), view: 'positions', party })
export const rowAnchor = (point: string): Anchor => ({ id: rowId(point), view: 'positions', point })
export const whyAnchor = (point: string): Anchor => ({ ...place('positions', 'why', point), point })
export const cellAnchor = (point: string, party: string): Anchor => ({
  ...place('positions', 'cell', point, 'by', party),
  party,
})
export const evidenceAnchor = (point: string, party: string): Anchor => ({
  ...place('positions', 'of', point, 'by', party),
  point,
})
/** What a party said before: under what it says now. @param index of the version, the oldest being 0 */
export const earlierAnchor = (point: string, party: string, index: number): Anchor => ({
  ...place('positions', 'was', point, 'by', party, index + 1),
  point,
})
export const wantedAnchor = (party: string, index: number): Anchor => ({
  ...place('positions', 'wanted', party, index + 1),
  party,
})
export const pointAnchor = (point: string): Anchor => place('points', point)
/** @param party of its speaker */
export const quoteAnchor = (quote: string, party: string): Anchor => ({ id: quoteId(quote), view: 'quotes', party })
export const eventAnchor = (index: number): Anchor => place('timeline', 'event', index + 1)
/** An open question where the row of its sticking point repeats it. */
export const rowUnknownAnchor = (index: number, point: string): Anchor => ({
  ...place('positions', 'unknown', index + 1),
  point,
})
/** The log of corrections and updates. */
export const updatesAnchor = /* @__PURE__ */ place('sources', 'updates')
export const unknownAnchor = (index: number): Anchor => place('timeline', 'unknown', index + 1)
/** @param ref `source:paragraph` */
export const paragraphAnchor = (ref: string): Anchor => place('sources', ref.replace(':', '-'))
