/** Shows what a press has opened where that is beyond the window's edge. In a frame the page to be moved would be somebody else's. */
import { isFramed } from '../../state/appearance.ts'

/** @example <div ref={bringIntoSight}> // once, when it comes */
export function bringIntoSight(opened: Element | null): void {
  if (opened && !isFramed()) opened.scrollIntoView({ block: 'nearest', behavior: 'instant' })
}
