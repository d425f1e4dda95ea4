/**
 * The page until React has taken over: leads to where the address asks, lets links act at once, remembers the buttons that were
 * pressed, and fetches the app when nobody waits for anything else.
 *
 * The build puts it into the page as text, at the end of the body, so it has to stay small.
 */
import { viewOfFragment } from '../model/anchors.ts'
import { isFramed } from '../state/appearance.ts'
import { landingPlace, reveal } from './landingPlace.ts'
import type { Prehydration } from './Prehydration.ts'
import { withoutApp } from './withoutApp.ts'

const { documentElement: root } = document
const { dataset } = root
const framed = isFramed()
const listeners = new AbortController()
const early: Prehydration = {
  presses: [],
  messages: [],
  touched: false,
  stop: () => {
    listeners.abort()
  },
}
window.prehydration = early

const listen = <Kind extends keyof WindowEventMap>(kind: Kind, hear: (event: WindowEventMap[Kind]) => void) => {
  addEventListener(kind, hear, { signal: listeners.signal, passive: kind !== 'click' })
}

/** How long findings may keep the rows that they stand in unpainted, in ms. */
const patience = 3000
/** A browser without `requestIdleCallback` waits this long, in ms. @see https://caniuse.com/requestidlecallback */
const idleDelay = 200

listen('click', (event) => {
  const target = event.target instanceof Element ? event.target : null
  const button = target?.closest<HTMLElement>('#explainer button')
  if (button) early.presses = [...early.presses, button]
  const fragment = target?.closest('a')?.getAttribute('href')
  const view = fragment?.startsWith('#') ? viewOfFragment(fragment) : undefined
  if (!fragment || !view) return
  // In a card another view takes the place of the one before.
  dataset.view = view
  const place = reveal(fragment.slice(1))
  // Elsewhere the browser itself goes there. In a frame that would make a history entry, and Back is the host page's.
  if (!framed) return
  event.preventDefault()
  place?.scrollIntoView()
  try {
    history.replaceState(null, '', fragment)
  } catch {
    // A sandboxed frame may not change its address.
  }
})

listen('popstate', () => {
  dataset.view = viewOfFragment(location.hash) ?? dataset.view ?? 'glance'
})

if (framed) {
  listen('message', ({ source, data }) => {
    // A host that floods the frame is not heard for ever.
    if (source === parent) early.messages = [...early.messages, data as unknown].slice(-99)
  })
}

/**
 * A script with a type that nobody knows waits in the page. Put in anew without the type, it runs. It has to be the same element: the
 * page's Trusted Types let no script write an address.
 */
function fetchScript(id: string): void {
  const script = document.querySelector<HTMLScriptElement>(`script#${id}[type=later]`)
  if (!script) return
  script.removeAttribute('type')
  if (id === 'app') script.onerror = withoutApp
  document.head.append(script)
}

const start = () => {
  delete dataset.lazy
  fetchScript('app')
}
for (const doing of ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const) {
  // Not with `listen`: the landing of React's side asks as well whether the reader has moved.
  addEventListener(
    doing,
    () => {
      early.touched = true
      start()
    },
    { passive: true },
  )
}

if (framed) fetchScript('frame')

// What the browser restores on a reload or on Back, and a fragment, which it goes to by itself, win over our own landing.
const { type } = (performance.getEntriesByType('navigation')[0] ?? {}) as Partial<PerformanceNavigationTiming>
const place = landingPlace()
if (place && dataset.layout === 'page' && !location.hash && type === 'navigate' && !framed) place.scrollIntoView()

setTimeout(() => {
  delete dataset.pending
}, patience)

// In a frame further down a host page the app can wait until that is in sight.
new IntersectionObserver((entries, observer) => {
  if (!entries.some(({ isIntersecting }) => isIntersecting)) return
  observer.disconnect()
  if ('requestIdleCallback' in window) requestIdleCallback(start)
  else setTimeout(start, idleDelay)
}).observe(document.body)
