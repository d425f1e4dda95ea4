/**
 * Lets the arrow keys walk the cells of a grid, so that all of them are one stop for the Tab key. The cells bear their numbers as
 * `data-cell`, row by row from 0.
 */
import type { KeyboardEvent } from 'react'

/** @param columns how many cells a row has */
export function useArrowKeys(columns: number) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    const { target, currentTarget, key, altKey, ctrlKey, metaKey, shiftKey } = event
    // With one of these, an arrow is the browser's: Alt and the left one go back.
    if (altKey || ctrlKey || metaKey || shiftKey) return
    const at = target instanceof HTMLElement ? target.dataset.cell : undefined
    if (at === undefined) return
    const isRightToLeft = getComputedStyle(currentTarget).direction === 'rtl'
    const forwards = isRightToLeft ? -1 : 1
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: forwards,
      ArrowLeft: -forwards,
      ArrowDown: columns,
      ArrowUp: -columns,
    }
    const to = Number(at) + (steps[key] ?? NaN)
    const cell = currentTarget.querySelector<HTMLElement>(`[data-cell="${to}"]`)
    if (!cell) return
    event.preventDefault()
    cell.focus()
  }
}
