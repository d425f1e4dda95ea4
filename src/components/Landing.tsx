/**
 * Keeps a deep link's promise: the lens comes with the script and changes the height of what stands above, so a reader who has
 * done nothing since the page opened is led once more to the place that the address asks for. It renders nothing.
 */
import { useEffect } from 'react'

export function Landing() {
  useEffect(() => {
    // The first state is on the page by the next frame.
    const frame = requestAnimationFrame(() => {
      const { dataset } = document.documentElement
      if (dataset.landed === undefined) return
      document.getElementById(dataset.landed)?.scrollIntoView({ behavior: 'instant' })
      delete dataset.landed
    })
    return () => {
      cancelAnimationFrame(frame)
    }
  }, [])
  return null
}
