/** Scrolls a host page to a place in our frame, which not every browser lets a frame of another origin do. */

/**
 * Whoever presses a link in a frame has the focus in it: for nobody else the page moves.
 *
 * @param top of the place in px, from the frame's own
 */
export function scrollHostTo(frame: HTMLElement, top: number): void {
  if ((frame.getRootNode() as Document | ShadowRoot).activeElement !== frame) return
  // Like this all that the page scrolls in takes part, with the room that it keeps for its own bars.
  frame.style.scrollMarginTop = `${-top}px`
  frame.scrollIntoView({ behavior: 'instant' })
  frame.style.scrollMarginTop = ''
}
