/**
 * Brings what the Tab key has come to into sight as a whole, below what sticks: Firefox is content where a part of it shows. In a frame it
 * would be the host page that moves.
 */
import { useEffect } from 'react'
import { isFramed } from '../../state/appearance.ts'

export function useFocusInSight(): void {
  useEffect(() => {
    if (isFramed()) return
    const bring = ({ key }: KeyboardEvent) => {
      if (key !== 'Tab') return
      // Safari scrolls by itself, and further, when it draws the next frame.
      requestAnimationFrame(() => document.activeElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' }))
    }
    addEventListener('keyup', bring)
    return () => {
      removeEventListener('keyup', bring)
    }
  }, [])
}
