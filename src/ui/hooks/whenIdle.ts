/** Does something when nobody waits for anything else. */

/** How long the browser may stay busy, in ms. */
const patience = 2000
/** A browser without `requestIdleCallback` waits this long, in ms. @see https://caniuse.com/requestidlecallback */
const delay = 200

/** @returns a function that calls it off */
export function whenIdle(act: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const waiting = requestIdleCallback(act, { timeout: patience })
    return () => {
      cancelIdleCallback(waiting)
    }
  }
  const waiting = setTimeout(act, delay)
  return () => {
    clearTimeout(waiting)
  }
}
