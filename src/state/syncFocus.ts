/**
 * Gives the focus back where Back and Forward lead: to what had it when the reader left that entry of the history. A browser brings back
 * the place alone, and the next Tab would start where the reader no longer is.
 *
 * Browsers whose entries have no key leave the focus where it is: Firefox before 147, Safari before 26.2.
 * @see https://developer.mozilla.org/en-US/docs/Web/API/NavigationHistoryEntry/key
 */
import type { ExplainerStore } from './createExplainer.ts'
import { focusPlace } from './focusPlace.ts'

/**
 * Call it after `syncHistory`, so that the store has the choices of an entry before the focus is given back.
 *
 * @returns a function that leaves the focus alone again
 */
export function syncFocus(store: ExplainerStore): () => void {
  const { navigation } = window as Partial<Window>
  const listening = new AbortController()
  /** What had the focus when the reader left an entry, by the key of that. */
  const focused = new Map<string, HTMLElement>()
  const { signal } = listening

  navigation?.addEventListener(
    'currententrychange',
    ({ from }) => {
      const { activeElement, body } = document
      // After a click in Safari nothing has the focus, and nothing needs it back.
      if (activeElement instanceof HTMLElement && activeElement !== body) focused.set(from.key, activeElement)
      else focused.delete(from.key)
    },
    { signal },
  )
  window.addEventListener(
    'popstate',
    () => {
      const left = focused.get(navigation?.currentEntry?.key ?? '')
      if (!left) return
      // React renders in a microtask that comes before this one.
      queueMicrotask(() => {
        if (focusPlace(left)) return
        const { activeElement, body } = document
        const view = activeElement === body ? document.getElementById(store.getState().view) : null
        const place = document.getElementById(window.location.hash.slice(1)) ?? view
        if (place) focusPlace(place)
      })
    },
    { signal },
  )
  return () => {
    listening.abort()
  }
}
