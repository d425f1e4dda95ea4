/**
 * Tells the style sheet how high an element that sticks to the top is, so that links land below it: see `scroll-margin-top` in
 * `base.css`. Never a constant, for letters may be large and a sentence may wrap.
 */
import { type RefObject, useEffect, useSyncExternalStore } from 'react'

/** @param property custom property of the root element, in px: `'--nav-height'` */
export function useStickyHeight(element: RefObject<HTMLElement | null>, property: string): void {
  useEffect(() => {
    const { current } = element
    if (!current || typeof ResizeObserver === 'undefined') return
    observer ??= new ResizeObserver(writeHeights)
    properties.set(current, property)
    observer.observe(current)
    return () => observer?.unobserve(current)
  }, [element, property])
}

/** One for all elements, so that all are measured before the first height is written: each that is written makes the browser work out every style anew. */
let observer: ResizeObserver | undefined
const properties = new WeakMap<Element, string>()
const measured = new WeakSet<Element>()
/** By custom property, in px. */
const heights = new Map<string, number>()
/** Called when one of them has changed. */
const listeners = new Set<() => void>()

function writeHeights(entries: readonly ResizeObserverEntry[]): void {
  const { style } = document.documentElement
  const computed = getComputedStyle(document.documentElement)
  const measurements = entries.map(({ target }) => {
    const sticks = getComputedStyle(target).position === 'sticky'
    return [target, sticks ? (target as HTMLElement).offsetHeight : 0] as const
  })
  for (const [element, height] of measurements) {
    const property = properties.get(element)
    const isFirst = !measured.has(element)
    measured.add(element)
    if (property === undefined) continue
    heights.set(property, height)
    const length = `${height}px`
    if (computed.getPropertyValue(property) === length) continue
    const write = () => {
      style.setProperty(property, length)
    }
    // The first height is needed at once, for a deep link lands by it. A later one is written a frame later, because the browser then works
    // out every style anew, and the frame that answers a press should not wait for that.
    if (isFirst) write()
    else requestAnimationFrame(write)
  }
  // Who listens renders again, and the frame that answers a press should not wait for that either.
  requestAnimationFrame(() => {
    for (const tell of listeners) tell()
  })
}

/** How high all that sticks to the top is together, in px; 0 before it was measured. */
export const useStickyTotal = (): number => useSyncExternalStore(listen, total, () => 0)

function listen(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

const total = () => [...heights.values()].reduce((sum, height) => sum + height, 0)
