/**
 * The view that lies across a line below what sticks: the one being read. Undefined before anything was measured.
 *
 * It follows the scroll position, which is not the reader's choice, so it stays out of the store and out of the address.
 */
import { useEffect, useState } from 'react'
import { type View, views } from '../../model/anchors.ts'

export function useViewInSight(): View | undefined {
  const [view, setView] = useState<View>()
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          const found = views.find((one) => one === target.id)
          if (isIntersecting && found) setView(found)
        }
      },
      { rootMargin: '-25% 0px -75% 0px' },
    )
    for (const section of document.querySelectorAll('section[id]')) observer.observe(section)
    return () => {
      observer.disconnect()
    }
  }, [])
  return view
}
