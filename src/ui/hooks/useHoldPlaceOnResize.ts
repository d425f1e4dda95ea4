/**
 * Keeps what the reader looks at in its place when the page takes another width, as when a phone is turned. A browser's own anchoring
 * gives up where margins or paddings around that place change with the width.
 * @see https://drafts.csswg.org/css-scroll-anchoring/#suppression-triggers
 */
import { useEffect } from 'react'
import { isFramed } from '../../state/appearance.ts'
import { itemAt, type Place, placeOf, returnTo } from './place.ts'

/** How long after the last scroll or press the place is noted, in ms. */
const delay = 100

/** To be called after `useLazyViews`: its observer comes first then, and has laid out the views above for the new width. */
export function useHoldPlaceOnResize(): void {
  useEffect(() => {
    // A frame is as high as all that is in it, and what scrolls is the host page.
    if (isFramed() || typeof ResizeObserver === 'undefined') return
    let place: Place | undefined
    let timer = 0
    const note = () => {
      const item = window.scrollY > 0 ? itemAt(window.innerHeight * 0.3) : undefined
      place = item && placeOf(item)
    }
    const noteLater = () => {
      clearTimeout(timer)
      timer = window.setTimeout(note, delay)
    }
    let width: number | undefined
    // An observer is told before the frame with the new width is painted, and once at the beginning.
    const sizes = new ResizeObserver(([entry]) => {
      const before = width
      width = entry?.contentRect.width
      if (before === undefined || before === width) return
      clearTimeout(timer)
      if (place) returnTo(place)
    })
    noteLater()
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
