/**
 * Tells the style sheet how high an element that sticks to the top is, so that links land below it: see `scroll-margin-top` in
 * `styles.css`. Never a constant, for letters may be large and a sentence may wrap.
 */
import { type RefObject, useEffect } from 'react'

/** @param property custom property of the root element, in px: `'--nav-height'` */
export function useStickyHeight(element: RefObject<HTMLElement | null>, property: string): void {
  useEffect(() => {
    const { current } = element
    if (!current || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => {
      const sticks = getComputedStyle(current).position === 'sticky'
      document.documentElement.style.setProperty(property, `${sticks ? current.offsetHeight : 0}px`)
    })
    observer.observe(current)
    return () => {
      observer.disconnect()
    }
  }, [element, property])
}
