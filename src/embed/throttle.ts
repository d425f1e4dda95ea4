/**
 * Does a thing at once, and however often it is asked again, then no more than once in a while: a host that floods a frame with
 * messages gets few answers, and the last of them is up to date.
 */

/** The while, in ms: too short for a reader to notice. */
const pause = 100

export function throttle(act: () => void): () => void {
  let isPausing = false
  let isAsked = false
  const ask = () => {
    isAsked = isPausing
    if (isPausing) return
    isPausing = true
    act()
    setTimeout(() => {
      isPausing = false
      if (isAsked) ask()
    }, pause)
  }
  return ask
}
