/**
 * Keeps the address and the store together.
 *
 * At the page's own address each choice makes a history entry, so that Back undoes it. In a frame it never does: the Back
 * button there is the host page's.
 */
import { type Address, parseAddress, writeAddress } from './address.ts'
import type { ExplainerStore } from './createExplainer.ts'
import { entryState, syncFocus } from './syncFocus.ts'
import { addressFields, type KnownIds, type ViewState, written } from './viewState.ts'

/** @returns a function that lets go of the address again */
export function syncHistory(store: ExplainerStore, known: KnownIds, framed: boolean): () => void {
  const focus = framed ? undefined : syncFocus()
  // What comes from the address must not be written back, or a bad value in it would cost the reader the way forward.
  let reading = false
  /** What the address says alike before and after stays as it is: of several folds that are open it names one. */
  const stateAt = (address: Address): ViewState => {
    const [before, after] = [store.getState(), parseAddress(address, known, framed)]
    const same = addressFields.filter((field) => written(field, before) === written(field, after))
    return { ...after, ...Object.fromEntries(same.map((field) => [field, before[field]])) }
  }
  const read = () => {
    focus?.leave()
    reading = true
    store.setState(stateAt(window.location))
    reading = false
    // React renders in a microtask that comes before this one.
    queueMicrotask(() => {
      // Firefox brings the reader back to their place after this event, and then makes up once more for what React changes above it, unless
      // the page has been laid out before.
      document.body.getBoundingClientRect()
      focus?.enter()
      focus?.giveBack(store.getState().view)
    })
  }
  const write = () => {
    const { location, history } = window
    const { search, hash } = writeAddress(store.getState(), location, framed)
    if (reading || (search === location.search && hash === location.hash)) return
    const address = location.pathname + search + hash
    try {
      if (framed) history.replaceState(null, '', address)
      else {
        focus?.leave()
        history.pushState(entryState(), '', address)
        focus?.enter()
      }
    } catch {
      // A sandboxed frame may not change its address, and Safari refuses a hundred changes in a row: the page works without.
    }
  }
  const release = store.subscribe(write)
  // What the reader did before is not in the address yet. A bad value in it is no reason to write it anew.
  const told = writeAddress(parseAddress(window.location, known, framed), window.location, framed)
  if (told.search !== writeAddress(store.getState(), window.location, framed).search) write()
  window.addEventListener('popstate', read)
  return () => {
    release()
    window.removeEventListener('popstate', read)
  }
}
