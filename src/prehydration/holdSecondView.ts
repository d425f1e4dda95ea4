/**
 * On a phone the second view is skipped until somebody acts or React lays it out, so that the first frame lays out the first view and
 * nothing else. Chromium lays out what is within a window's height or two of what it shows, and the headline would wait for it.
 *
 * A screen reader, or a search from the browser's menu, acts without telling the page, and misses the view for as long. So it waits no
 * longer than it has to.
 */
import { canSkip } from '../state/canSkip.ts'
import { userEvents } from './fetchApp.ts'

/** A window from this width on, in px, may show the second view at once. */
const phone = 640
/** How long the view waits at most, in ms. */
const holdTimeout = 2000

export function holdSecondView(): void {
  const { dataset } = document.documentElement
  if (innerWidth >= phone || !canSkip()) return
  dataset.lazy = 'held'
  const release = () => {
    if (dataset.lazy === 'held') dataset.lazy = 'guess'
  }
  for (const event of [...userEvents, 'focusin', 'scroll', 'resize']) {
    addEventListener(event, release, { once: true, passive: true })
  }
  setTimeout(release, holdTimeout)
  // Below a short first view it is in sight.
  addEventListener('DOMContentLoaded', () => {
    const view = document.querySelector('#positions')
    if (!view) return
    new IntersectionObserver((entries, observer) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      release()
    }).observe(view)
  })
}
