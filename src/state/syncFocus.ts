/**
 * What had the focus when the reader left an entry of the history, to have it again after Back or Forward. A browser brings back the
 * place alone, and the next Tab would start where the reader no longer is.
 */
import { focusPlace } from './focusPlace.ts'

/** What the browser keeps with an entry of the history. */
interface EntryState {
  /** No other entry has the same, before a reload or after it. */
  readonly key: string
}

export function createFocusMemory() {
  const focused = new Map<string, Element | null>()
  let key = keyOfEntry()

  function leave(): void {
    focused.set(key, document.activeElement)
  }

  return {
    /** Call it when the reader goes to an entry that is there already, before anything changes. */
    leave,
    /** @returns what to make the next entry with */
    newEntry: (): EntryState => {
      leave()
      key = newKey()
      return { key }
    },
    /**
     * Call it once the page shows what the entry says.
     *
     * @param view whose section gets the focus where what had it is gone, and nothing else has it
     */
    arrive: (view: string): void => {
      key = keyOfEntry()
      const left = focused.get(key)
      // After a click in Safari nothing has the focus, and nothing needs it back.
      if (!(left instanceof HTMLElement) || left === document.body || focusPlace(left)) return
      const isLost = document.activeElement === document.body
      const place =
        document.getElementById(window.location.hash.slice(1)) ?? (isLost ? document.getElementById(view) : null)
      if (place) focusPlace(place)
    },
  }
}

/** The first entry, and one that the browser has made for a fragment, have no state. They are told apart by their addresses. */
const keyOfEntry = (): string => (window.history.state as EntryState | null)?.key ?? window.location.href

const newKey = (): string => Math.random().toString(36).slice(2)
