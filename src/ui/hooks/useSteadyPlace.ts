/**
 * Keeps what the reader looks at in its place when the page takes another width, as when a phone is turned. A browser's own anchoring
 * gives up where margins or paddings around that place change with the width.
 * @see https://drafts.csswg.org/css-scroll-anchoring/#suppression-triggers
 */
import { useEffect } from 'react'
import { isFramed } from '../../state/appearance.ts'
import { readAt } from './readAt.ts'

/** After this long without a scroll or a press, in ms, the page is taken to rest. */
const rest = 100

export function useSteadyPlace(): void {
  useEffect(() => {
    // A frame is as high as all that is in it, and what scrolls is the host page.
    if (isFramed() || typeof ResizeObserver === 'undefined') return
    let width = document.body.clientWidth
    let place: { element: Element; top: number } | undefined
    let timer = 0
    const note = () => {
      const element = window.scrollY > 0 ? readAt(window.innerHeight * 0.3) : undefined
      place = element && { element, top: element.getBoundingClientRect().top }
    }
    const noteLater = () => {
      clearTimeout(timer)
      timer = window.setTimeout(note, rest)
    }
    // Before the frame with the new width is painted, and after `useLazyViews` has had the views above laid out for it.
    const sizes = new ResizeObserver(() => {
      if (document.body.clientWidth === width) return
      width = document.body.clientWidth
      clearTimeout(timer)
      if (place) window.scrollBy({ top: place.element.getBoundingClientRect().top - place.top, behavior: 'instant' })
    })
    note()
    window.addEventListener('scroll', noteLater, { passive: true })
    window.addEventListener('click', noteLater)
    sizes.observe(document.body)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('scroll', noteLater)
      window.removeEventListener('click', noteLater)
      sizes.disconnect()
    }
  }, [])
}
