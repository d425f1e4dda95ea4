/**
 * A grid of buttons as one stop for the Tab key, in which the arrow keys walk. The cells bear their numbers as `data-cell`, row by row
 * from 0, and the one at the stop alone has a `tabIndex` of 0.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex
 */
import { type FocusEvent, type KeyboardEvent, useState } from 'react'

/** @param columns how many cells a row has */
export function useRovingTabStop(columns: number) {
  const [tabStop, setTabStop] = useState(0)
  return {
    tabStop,
    /** The cell that has the focus is the one that the Tab key comes back to, however it got it. */
    onFocus: ({ target: { dataset } }: FocusEvent<HTMLElement>): void => {
      if (dataset.cell !== undefined) setTabStop(Number(dataset.cell))
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>): void => {
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
    },
  }
}
