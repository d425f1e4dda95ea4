/**
 * Brings what the Tab key comes to into sight as a whole, below what sticks: Firefox is content where a part of it shows. In a frame it
 * would be the host page that moves.
 */
import { useEffect } from 'react'
import { isFramed } from '../../state/appearance.ts'
import { inTwoFrames } from './inTwoFrames.ts'

export function useFocusInSight(): void {
  useEffect(() => {
    if (isFramed()) return
    const bring = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent) => {
      // With one of these it changes the browser's tab, or the window.
      if (key !== 'Tab' || ctrlKey || altKey || metaKey) return
      // The focus moves after this event, and Safari scrolls by itself, and further, when it draws the next frame.
      inTwoFrames(() => document.activeElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' }))
    }
    addEventListener('keydown', bring)
    return () => {
      removeEventListener('keydown', bring)
    }
  }, [])
}
