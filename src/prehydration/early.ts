/**
 * The page until its app has come: leads to where the address asks, lets links and controls act at once, and fetches the app when
 * nobody is waiting for anything else. Every choice becomes an address, and the app begins with that address.
 *
 * It is put into the page as text, at the end of the body, so it has to stay small.
 */
import type { Early } from '../state/Early.ts'
import { withParty } from '../state/transitions.ts'
import { land, picked } from './land.ts'
import { withoutApp } from './withoutApp.ts'

const { dataset } = document.documentElement
// The script in the head has made it.
const { early } = window as Window & { early: Early }
const { show, framed } = early
const app = new AbortController()
early.stop = () => {
  app.abort()
}
const listen = (kind: string, hear: (event: never) => void) => {
  // On the window a browser itself scrolls before it asks. @see https://dom.spec.whatwg.org/#default-passive-value
  addEventListener(kind, hear as (event: Event) => void, app)
}

/** Brings a place into sight. The app does it once more if the reader has done nothing meanwhile: see Landing.tsx. */
function lead(place: HTMLElement | null): void {
  if (!place) return
  place.scrollIntoView()
  dataset.landed = place.id
}

function go(query: URLSearchParams, hash: string): HTMLElement | null {
  const search = `?${query.toString().replaceAll('%2C', ',')}`
  try {
    history[framed ? 'replaceState' : 'pushState'](null, '', search + hash)
  } catch {
    // A sandboxed frame may not change its address.
    early.address = { search, hash }
  }
  return land(early.address, show)
}

listen('click', (event: MouseEvent) => {
  const { target } = event
  if (!(target instanceof Element)) return
  const link = target.closest('a')
  early.pressed = target.closest('button')
  const [search = '', id] = ((link ? link.getAttribute('href') : null) ?? '/').split('#')
  if (!/^(\?|$)/.test(search) || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return
  event.preventDefault()
  const query = new URLSearchParams(early.address.search)
  for (const name of ['view', 'point', 'quote']) query.delete(name)
  new URLSearchParams(search).forEach((value, name) => {
    query.set(name, value)
  })
  const place = go(query, id ? `#${id}` : '')
  // In a card another view takes the place of the one before, and nothing has to move.
  if (id && (dataset.layout === 'page' || id.includes('-'))) lead(place)
})

listen('change', ({ target }: Event) => {
  const query = new URLSearchParams(early.address.search)
  if (target instanceof HTMLInputElement && target.name === 'party') {
    query.set('party', withParty(picked(query), target.value).join())
  } else if (target instanceof HTMLSelectElement && target.name === 'point') {
    query.set('view', 'quotes')
    query.set('point', target.value)
  } else return
  query.delete('quote')
  go(query, early.address.hash)
})

listen('popstate', () => land(early.address, show))

/** A script with a type that nobody knows waits in the page. Without it, and put anew, it runs: nobody has to write its address. */
const fetchScript = (id: string) => {
  const script = document.querySelector<HTMLScriptElement>(`#${id}[type]`)
  if (!script) return
  script.removeAttribute('type')
  // Only the app has a sentence for its absence, in the story's language.
  script.onerror = () => {
    if (script.title) withoutApp(script.title)
  }
  document.head.append(script)
}

const start = () => {
  fetchScript('app')
}
for (const doing of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
  // Also while the app takes over: it looks at `landed` only when its first state is on the page.
  addEventListener(doing, () => {
    delete dataset.landed
    start()
  })
}

const place = land(early.address, show)
if (framed) {
  listen('message', ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
    // A host that floods the frame is not heard for ever.
    if (source === parent && data?.type === 'sticking-points:look') early.said = [...early.said, data].slice(-99)
  })
  fetchScript('frame')
} else if (dataset.layout === 'page' && !early.address.hash) {
  // The browser itself goes to a fragment, and a frame never scrolls: it is the host page that would move.
  lead(place)
}

// Out of sight, in a frame further down a host page, the app can wait.
new IntersectionObserver((entries, observer) => {
  if (!entries.some(({ isIntersecting }) => isIntersecting)) return
  observer.disconnect()
  // @see https://caniuse.com/requestidlecallback
  if ('requestIdleCallback' in window) requestIdleCallback(start)
  else setTimeout(start, 200)
}).observe(document.body)
