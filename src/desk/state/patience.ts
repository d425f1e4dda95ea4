/**
 * How long the desk waits, once somebody pauses, before it does what the next key would have to wait for: the longer it took last time, the
 * longer. A small story is checked and drawn at once, and in a large one nobody's typing is held up between two words.
 */
interface Patience {
  /** In ms. */
  readonly wait: () => number
  /** Does it, and notes how long it took. */
  readonly during: (work: () => void) => void
}

/** @param least in ms: letters come faster than this */
export function createPatience(least: number): Patience {
  let took = 0
  return {
    wait: () => Math.min(longest, Math.max(least, took * timesAsLong)),
    during: (work) => {
      const start = performance.now()
      work()
      took = performance.now() - start
    },
  }
}

const timesAsLong = 3
/** In ms. */
const longest = 2000

/** Does it once nobody types any more. @returns a function that calls it off */
export function afterPause({ wait, during }: Patience, work: () => void): () => void {
  const timer = setTimeout(() => {
    during(work)
  }, wait())
  return () => {
    clearTimeout(timer)
  }
}
