/**
 * Scrolls a strip so that its current item is in the middle. It follows what is current, never the focus: a strip that scrolls on focus
 * takes the item from under the finger, and the press is lost.
 */
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'

export function useKeepInStrip(strip: RefObject<HTMLElement | null>, current: string): void {
  const isFirst = useRef(true)
  useEffect(() => {
    const item = strip.current?.querySelector<HTMLElement>('[aria-current=true]')
    if (!strip.current || !item) return
    // A reader who has moved the strip before React came may be about to press something in it.
    const wasMoved = isFirst.current && strip.current.scrollLeft !== 0
    isFirst.current = false
    if (wasMoved) return
    const { left, width } = item.getBoundingClientRect()
    const box = strip.current.getBoundingClientRect()
    strip.current.scrollBy({ left: left + width / 2 - (box.left + box.width / 2), behavior: 'instant' })
  }, [strip, current])
}

/**
 * Brings the item into sight that the Tab key has led to. Chromium leaves it half outside.
 *
 * @example <ul onKeyUp={showFocused}>
 */
export function showFocused({ key, target }: KeyboardEvent<HTMLElement>): void {
  if (key !== 'Tab' || !(target instanceof HTMLElement)) return
  target.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })
}
