/** Shows what a press has opened where that is beyond the window's edge. In a frame the page to be moved would be somebody else's. */
import { isFramed } from '../../state/appearance.ts'

/** @example <div ref={bringIntoSight}> // once, when it comes */
export function bringIntoSight(opened: Element | null): void {
  if (!opened || isFramed() || !isAround(opened)) return
  opened.scrollIntoView({ block: 'nearest', behavior: 'instant' })
}

/** Whether the reader is still about where it opened: whoever pressed before React had come may be elsewhere by now, and stays there. */
export function isAround(opened: Element): boolean {
  const { top, bottom } = opened.getBoundingClientRect()
  return bottom >= 0 && top <= 2 * window.innerHeight
}
