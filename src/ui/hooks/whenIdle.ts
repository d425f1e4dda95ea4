/** How long the browser may stay busy, in ms. */
const idleTimeout = 2000

/** Acts once the browser is idle. @returns a function that calls it off */
export function whenIdle(act: () => void): () => void {
  const waiting = requestIdleCallback(act, { timeout: idleTimeout })
  return () => {
    cancelIdleCallback(waiting)
  }
}
