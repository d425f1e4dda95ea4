/** A place on the page, noted so that the reader can be brought back to it: an element, and how far it was from the top of the window. */
export interface Place {
  readonly element: Element
  /** In px. */
  readonly top: number
}

export const placeOf = (element: Element): Place => ({ element, top: element.getBoundingClientRect().top })

/** Scrolls until the element is as far from the top of the window as it was. */
export function returnTo({ element, top }: Place): void {
  scrollPageBy(element.getBoundingClientRect().top - top)
}

/** A scroll by script ends the anchoring of a browser that has it, so that nothing moves twice. @param top in px */
export function scrollPageBy(top: number): void {
  window.scrollBy({ top, behavior: 'instant' })
}

/** The item in the middle of the page at a height of the window. @param y in px from the top of the window */
export const itemAt = (y: number): Element | undefined =>
  document
    .elementFromPoint(document.documentElement.clientWidth / 2, Math.min(y, window.innerHeight - 1))
    ?.closest('article, li, figure, section') ?? undefined
