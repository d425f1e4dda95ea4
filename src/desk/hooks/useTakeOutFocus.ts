/**
 * Keeps the focus near an entry or a field that is taken out. The button that was pressed goes with it, and whoever works by keyboard
 * would begin again at the top of the page.
 */
import { type RefObject, useEffect, useRef } from 'react'

/**
 * @param count of the entries of a list, or of the fields of a form: where it falls, one was taken out
 * @param adder what adds one; it gets the focus where no entry is left, and in a form always
 * @returns the ref of the list, if it is one, each of whose entries ends with its button; and what that button calls before it takes out
 */
export function useTakeOutFocus(count: number, adder: RefObject<HTMLElement | null>) {
  const list = useRef<HTMLUListElement>(null)
  /** Of the entry that is being taken out; undefined at all other times. */
  const place = useRef<number>(undefined)
  const before = useRef(count)
  useEffect(() => {
    const isFewer = count < before.current
    before.current = count
    // In a list by number the next entry has moved under the focus already.
    const at = place.current
    place.current = undefined
    // An undo makes them fewer as well, and takes nobody's button.
    if (at === undefined || !isFewer || document.activeElement !== document.body) return
    const entries = list.current?.children
    const near = entries?.[at] ?? entries?.[at - 1]
    const next = near ? near.lastElementChild : adder.current
    if (next instanceof HTMLElement) next.focus()
  }, [count, adder])
  const takingOut = (at: number) => {
    place.current = at
  }
  return [list, takingOut] as const
}
