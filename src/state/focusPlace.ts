/**
 * Has the next Tab start at a place that the reader was brought to, without scrolling there.
 *
 * @returns whether the place took the focus: what is hidden does not
 */
export function focusPlace(place: HTMLElement): boolean {
  if (place.tabIndex < 0 && !place.hasAttribute('tabindex')) place.tabIndex = -1
  place.focus({ preventScroll: true })
  return document.activeElement === place
}
