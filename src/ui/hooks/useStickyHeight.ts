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
    observer ??= new ResizeObserver(tell)
    properties.set(current, property)
    observer.observe(current)
    return () => observer?.unobserve(current)
  }, [element, property])
}

/** One for all of them, so that all are measured before the first is told: each that is told has the browser style the page anew. */
let observer: ResizeObserver | undefined
const properties = new WeakMap<Element, string>()

function tell(entries: readonly ResizeObserverEntry[]): void {
  const { style } = document.documentElement
  const heights = entries.map(({ target }) => {
    const sticks = getComputedStyle(target).position === 'sticky'
    return [properties.get(target), `${sticks ? (target as HTMLElement).offsetHeight : 0}px`] as const
  })
  for (const [property, height] of heights) {
    if (property === undefined) continue
    const known = style.getPropertyValue(property)
    if (known === height) continue
    const write = () => {
      style.setProperty(property, height)
    }
    // A deep link waits for the first height. Later ones can wait for a frame, which then shows what the reader pressed sooner.
    if (known === '') write()
    else requestAnimationFrame(write)
  }
}
