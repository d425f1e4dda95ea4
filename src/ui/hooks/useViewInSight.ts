/**
 * The view that lies across a line below what sticks: the one being read. Undefined before anything was measured.
 *
 * It follows the scroll position, which is not the reader's choice, so it stays out of the store and out of the address.
 */
import { useEffect, useState } from 'react'
import { type View, views } from '../../model/anchors.ts'
import { useStickyTotal } from './useStickyHeight.ts'

/** How far below the top of the window the line lies, in percent, where less than that sticks. */
const usual = 25
/** How far below what sticks it lies at least, in px: past the 20 px by which a link lands a view below it, see `scroll-margin-top` in `base.css`. */
const clearance = 28

export function useViewInSight(): View | undefined {
  const [view, setView] = useState<View>()
  const sticky = useStickyTotal()
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') return
    // Whole numbers, so that the two margins leave a line between them and never less.
    const line = Math.min(Math.max(usual, Math.ceil(((sticky + clearance) / window.innerHeight) * 100)), 100)
    const shown = views.flatMap((one) => document.getElementById(one) ?? [])
    const lastAbove = (y: number) => shown.filter((section) => section.getBoundingClientRect().top <= y).at(-1)
    /** Those that the line crosses. */
    const across = new Set<Element>()
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) across[isIntersecting ? 'add' : 'delete'](target)
        // Between two views the one above counts.
        const read = shown.find((section) => across.has(section)) ?? lastAbove((line / 100) * window.innerHeight)
        setView(views.find((one) => one === read?.id))
      },
      { rootMargin: `-${line}% 0px -${100 - line}% 0px` },
    )
    for (const section of shown) observer.observe(section)
    return () => {
      observer.disconnect()
    }
  }, [sticky])
  return view
}
