/** Whether a strip that scrolls sideways goes on at its start and at its end, so that it can show that there is more. */
import { type RefObject, useEffect, useState } from 'react'

interface Edges {
  readonly hasBefore: boolean
  readonly hasAfter: boolean
}

/** px that do not count as more */
const slack = 4

export function useStripEdges(strip: RefObject<HTMLElement | null>): Edges {
  const [edges, setEdges] = useState<Edges>({ hasBefore: false, hasAfter: false })
  useEffect(() => {
    const { current } = strip
    if (!current || typeof ResizeObserver === 'undefined') return
    const measure = () => {
      // From right to left the position is negative.
      const start = Math.abs(current.scrollLeft)
      const hasBefore = start > slack
      const hasAfter = start + current.clientWidth < current.scrollWidth - slack
      setEdges((was) => (was.hasBefore === hasBefore && was.hasAfter === hasAfter ? was : { hasBefore, hasAfter }))
    }
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    current.addEventListener('scroll', measure, { passive: true })
    return () => {
      observer.disconnect()
      current.removeEventListener('scroll', measure)
    }
  }, [strip])
  return edges
}
