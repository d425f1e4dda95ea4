/**
 * On a phone the second view is skipped until somebody acts, so that the first frame lays out the first view and nothing else. Chromium
 * lays out what is within a window's height or two of what it shows, and the headline would wait for it. `useLazyViews` lays the view out
 * while the browser is idle.
 */
import { doings } from './fetchApp.ts'

/** A wider window may show the second view at once, in px. */
const phone = 640
/** How long the view waits for React, in ms. */
const patience = 3000

export function holdSecondView(): void {
  const { dataset } = document.documentElement
  if (innerWidth >= phone) return
  dataset.lazy = 'held'
  const release = () => {
    if (dataset.lazy === 'held') dataset.lazy = 'guess'
  }
  for (const doing of [...doings, 'scroll']) addEventListener(doing, release, { once: true, passive: true })
  setTimeout(release, patience)
  // After a short first view it is in sight.
  addEventListener('DOMContentLoaded', () => {
    new IntersectionObserver(([view], observer) => {
      observer.disconnect()
      if (view?.isIntersecting) release()
    }).observe(document.querySelector('#positions') ?? document.body)
  })
}
