/**
 * Where each statement and each paragraph stands on the page: the id of its element, which is also its fragment in the address.
 * An id begins with the view that it is in, so that a fragment alone tells which view to show.
 */

/** The views in the order of the page. */
export const views = ['glance', 'positions', 'points', 'quotes', 'timeline', 'unknown', 'sources'] as const
export type View = (typeof views)[number]

/** A place on the page that a reader can be led to. */
export interface Anchor {
  readonly id: string
  readonly view: View
  /** The sticking point that has to be open for the place to be seen. */
  readonly point?: string
  /** The quotation that stands there. Whoever is led to it loses the lens or the topic that hides it. */
  readonly quote?: string
  /** Of a quotation: the party of its speaker, which a lens on others hides. */
  readonly party?: string
}

/** The view that a fragment lies in, with or without its `#`; undefined for a fragment that is not one of ours. */
export function viewOfFragment(fragment: string): View | undefined {
  const [name] = fragment.replace(/^#/, '').split('-', 1)
  return views.find((view) => view === name)
}

// Places that are made here and now are marked as pure, so that the script in each page's head gets only those that it uses.
const place = (view: View, ...names: (string | number)[]): Anchor => ({
  id: names.length === 0 ? view : `${view}-${names.join('_')}`,
  view,
})

export const viewAnchor = (view: View): Anchor => place(view)
/** Headline, standfirst and date line. */
export const storyAnchor: Anchor = /* @__PURE__ */ place('glance', 'story')
/** How the talks stand. */
export const talksAnchor: Anchor = /* @__PURE__ */ place('glance', 'talks')
/** All key points. */
export const keyPointsAnchor: Anchor = /* @__PURE__ */ place('glance', 'keys')
/** @param index from 0 */
export const keyPointAnchor = (index: number): Anchor => place('glance', 'key', index + 1)

/** What a party says on a point, in the row under its cell of the grid, while that is open. */
export const lineAnchor = (point: string, party: string): Anchor => place('glance', 'line', point, party)

export const wantsAnchor = (party: string): Anchor => place('positions', party)
export const alsoAnchor = (party: string): Anchor => place('positions', party, 'also')
export const voicesAnchor = (party: string): Anchor => place('positions', party, 'voices')
/** Since when a party takes part, or takes part no more. */
export const membershipAnchor = (party: string, kind: 'joined' | 'left'): Anchor => place('positions', party, kind)
/** What a party wanted before. @param index of the version, the oldest being 0 */
export const wantedAnchor = (party: string, index: number): Anchor => place('positions', party, 'was', index + 1)

export const pointAnchor = (point: string): Anchor => place('points', point)
export const whyAnchor = (point: string): Anchor => place('points', point, 'why')
/** How a point came out. */
export const outcomeAnchor = (point: string): Anchor => place('points', point, 'outcome')
/** That a party gave no answer on a point, or is not quoted on it. */
export const silenceAnchor = (point: string, party: string): Anchor => place('points', point, party, 'silent')
/** What a party says on a point, under its stance. */
export const positionAnchor = (point: string, party: string): Anchor => place('points', point, party)
/** What a party said on a point before. @param index of the version, the oldest being 0 */
export const earlierAnchor = (point: string, party: string, index: number): Anchor => ({
  ...place('points', point, party, 'was', index + 1),
  point,
})

/** @param party of its speaker, if they speak for one */
export const quoteAnchor = (quote: string, party?: string): Anchor => ({
  ...place('quotes', quote),
  quote,
  ...(party !== undefined && { party }),
})
/** @param number from 1 */
export const eventAnchor = (number: number): Anchor => place('timeline', number)
/** @param number from 1 */
export const unknownAnchor = (number: number): Anchor => place('unknown', number)
/** @param ref `source:paragraph` */
export const paragraphAnchor = (ref: string): Anchor => place('sources', ...ref.split(':'))
/** The log of corrections and updates. */
export const updatesAnchor: Anchor = /* @__PURE__ */ place('sources', 'updates')
/** How the story was made, and what its editors added. */
export const madeAnchor: Anchor = /* @__PURE__ */ place('sources', 'made')
/** A note on dates that the editors added. @param number from 1 */
export const dateNoteAnchor = (number: number): Anchor => place('sources', 'made', 'date', number)
