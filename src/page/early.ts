/**
 * The page until its app has come: leads to where the address asks, lets links and controls act at once, and fetches the app when
 * nobody is waiting for anything else. Every choice becomes an address, and the app begins with that address.
 *
 * It is put into the page as text, at the end of the body, so it has to stay small.
 */
import { isFramed } from '../state/appearance.ts'
import type { Early } from '../state/Early.ts'
import { withParty } from '../state/transitions.ts'
import { land, picked } from './land.ts'

const { documentElement: root } = document
const { dataset } = root
const framed = isFramed()
const app = new AbortController()
const { signal } = app
let { search, hash } = window.location
let look: Early['look'] = {}

window.early = {
  get search() {
    return search
  },
  get hash() {
    return hash
  },
  get look() {
    return look
  },
  stop: () => {
    app.abort()
  },
}

/** Brings a place into sight. The app does it once more if the reader has done nothing meanwhile: see Landing.tsx. */
function lead(place: HTMLElement | null): void {
  if (!place) return
  place.scrollIntoView()
  dataset.landed = place.id
}

function go(query: URLSearchParams, fragment: string): HTMLElement | null {
  search = query.size > 0 ? `?${query.toString().replaceAll('%2C', ',')}` : ''
  hash = fragment
  try {
    window.history[framed ? 'replaceState' : 'pushState'](null, '', window.location.pathname + search + hash)
  } catch {
    // A sandboxed frame may not change its address: it is kept here all the same.
  }
  return land({ search, hash })
}

function follow(event: MouseEvent): void {
  const link = event.target instanceof Element && event.target.closest('a')
  const href = (link && link.getAttribute('href')) || ''
  if (!/^[?#]/.test(href) || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  const query = new URLSearchParams(search)
  const to = new URL(href, window.location.href)
  for (const name of ['view', 'point', 'quote']) query.delete(name)
  to.searchParams.forEach((value, name) => {
    query.set(name, value)
  })
  const place = go(query, to.hash)
  // In a card another view takes the place of the one before, and nothing has to move.
  if (to.hash && (dataset.layout === 'page' || place?.localName !== 'section')) lead(place)
}

function pick({ target }: Event): void {
  const query = new URLSearchParams(search)
  const write = (name: string, value: string) => {
    if (value) query.set(name, value)
    else query.delete(name)
  }
  if (target instanceof HTMLInputElement && target.name === 'party') {
    write('party', withParty(picked(query), target.value).join())
  } else if (target instanceof HTMLSelectElement && target.name === 'point') {
    write('view', 'quotes')
    write('point', target.value)
  } else return
  query.delete('quote')
  go(query, hash)
}

function fetchScript(address: string | undefined): void {
  if (address) document.head.append(Object.assign(document.createElement('script'), { src: address }))
}

let isComing = false
function start(): void {
  if (!isComing) fetchScript(dataset.app)
  isComing = true
}

for (const doing of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
  const act = () => {
    delete dataset.landed
    start()
  }
  addEventListener(doing, act, { passive: true, signal })
}
addEventListener('click', follow, { signal })
addEventListener('change', pick, { signal })
addEventListener(
  'popstate',
  () => {
    ;({ search, hash } = window.location)
    land({ search, hash })
  },
  { signal },
)

const place = land({ search, hash })
if (framed) {
  const hear = ({ source, data }: MessageEvent<Early['look'] | null>) => {
    if (source === window.parent && data?.type === 'sticking-points:look') look = { ...look, ...data }
  }
  addEventListener('message', hear, { signal })
  fetchScript(dataset.frame)
} else if (dataset.layout === 'page' && !hash) {
  // The browser itself goes to a fragment, and a frame never scrolls: it is the host page that would move.
  lead(place)
}

// Out of sight, in a frame further down a host page, the app can wait.
new IntersectionObserver((entries, observer) => {
  if (!entries.some(({ isIntersecting }) => isIntersecting)) return
  observer.disconnect()
  // @see https://caniuse.com/requestidlecallback
  if ('requestIdleCallback' in window) window.requestIdleCallback(start)
  else setTimeout(start, 200)
}).observe(document.body)
