/**
 * What had the focus when the reader left an entry of the history, to have it again after Back or Forward. A browser brings back the
 * place alone, and the next Tab would start where the reader no longer is. It is forgotten with a reload.
 */
import { focusPlace } from './focusPlace.ts'

/** What the browser keeps with an entry of the history. */
interface EntryState {
  /** Each entry has another, so that entries of the same address are told apart. */
  readonly key: string
}

/** @returns what to make an entry with */
export const entryState = (): EntryState => ({ key: Math.random().toString(36).slice(2) })

/** The first entry, and one that the browser has made for a fragment, have no state. They are told apart by their addresses. */
const keyOfEntry = (): string => (window.history.state as EntryState | null)?.key ?? window.location.href

export function syncFocus() {
  const focused = new Map<string, Element | null>()
  let key = keyOfEntry()
  return {
    /** Call it before the page shows another entry. */
    leave: (): void => {
      focused.set(key, document.activeElement)
    },
    /** Call it when the browser is at the other entry. */
    enter: (): void => {
      key = keyOfEntry()
    },
    /**
     * Call it once the page shows what the entry says.
     *
     * @param view whose section gets the focus where what had it is gone, and nothing else has it
     */
    giveBack: (view: string): void => {
      const left = focused.get(key)
      // A click in Safari gives nothing the focus, so there is nothing to give back.
      if (!(left instanceof HTMLElement) || left === document.body) return
      left.focus({ preventScroll: true })
      if (document.activeElement === left) return
      const isLost = document.activeElement === document.body
      const place =
        document.getElementById(window.location.hash.slice(1)) ?? (isLost ? document.getElementById(view) : null)
      if (place) focusPlace(place)
    },
  }
}
