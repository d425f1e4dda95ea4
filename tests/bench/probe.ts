/**
 * What runs in every page and frame that is measured, before anything of its own: it notes when the headline was painted, long tasks and
 * layout shifts, and waits for the frame after a click or a key.
 */
export interface Probe {
  /** When the headline was painted, in ms from the page's start (element timing); 0 until then. */
  headline: number
  /** When the last font had come, in ms from the page's start; not a number where none did. */
  serif: number
  readonly longTasks: number[]
  shift: number
  /** Whether React has taken over. */
  readonly isAlive: () => boolean
  /** Whether it had when the reader first pressed. */
  wasAlive: boolean | undefined
  toggles: number
  /** From the next event of each kind to the end of the frame after it, in ms: the longest of these. */
  readonly nextFrameAfter: (kinds: readonly string[]) => void
  nextFrame: Promise<number> | undefined
}

declare global {
  interface Window {
    probe: Probe
  }
}

export function installProbe(): void {
  const frameAfter = (kind: string) =>
    new Promise<number>((done) => {
      const wait = (event: Event) => {
        // The task after an animation frame comes when that frame has been laid out and painted.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => {
            done(performance.now() - event.timeStamp)
          }
          port2.postMessage(null)
        })
      }
      addEventListener(kind, wait, { capture: true, once: true })
    })
  const probe: Probe = {
    headline: 0,
    serif: NaN,
    longTasks: [],
    shift: 0,
    isAlive: () => Object.keys(document.getElementById('explainer') ?? {}).some((key) => key.startsWith('__react')),
    wasAlive: undefined,
    toggles: 0,
    nextFrame: undefined,
    nextFrameAfter: (kinds) => {
      probe.nextFrame = Promise.all(kinds.map(frameAfter)).then((times) => Math.max(...times))
    },
  }
  window.probe = probe
  document.fonts.addEventListener('loadingdone', () => {
    probe.serif = performance.now()
  })

  const observe = (type: string, note: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(note)
    }).observe({ type, buffered: true })
  }
  observe('longtask', ({ duration }) => probe.longTasks.push(duration))
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
    if (!hadRecentInput) probe.shift += value
  })
  observe('element', (entry) => {
    probe.headline ||= (entry as PerformanceEntry & { renderTime: number }).renderTime
  })
  // Before the first paint that it is in: observers run before the browser draws.
  const mark = new MutationObserver(() => {
    if (!document.querySelector('h1')) return
    // A card shows it in its masthead, which comes before the hidden `h1`.
    for (const headline of document.querySelectorAll('h1, [role=heading][aria-level="1"]')) {
      headline.setAttribute('elementtiming', 'headline')
    }
    mark.disconnect()
  })
  mark.observe(document, { childList: true, subtree: true })
  addEventListener('pointerdown', () => (probe.wasAlive ??= probe.isAlive()), true)
  // The page tells React of a fold with an event of its own, by which nothing opens or closes.
  addEventListener('toggle', ({ isTrusted }) => (probe.toggles += isTrusted ? 1 : 0), true)
}
