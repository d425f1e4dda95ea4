/** Fetches the app's script when nobody waits for anything else: when the browser is idle, or as soon as the reader does something. */
import { withoutApp } from './withoutApp.ts'

/** What tells that the reader has begun. Assistive technology may send a click alone. */
export const userEvents = ['wheel', 'touchstart', 'pointerdown', 'keydown', 'click'] as const

/** How long the browser may stay busy, in ms. Chromium calls a frame of another site idle late, and now and then never. */
const idleTimeout = 2000
/** A browser without `requestIdleCallback` waits this long, in ms. @see https://caniuse.com/requestidlecallback */
const idleDelay = 200

export function fetchApp(): void {
  const start = () => {
    fetchScript('app')
  }
  for (const event of userEvents) addEventListener(event, start, { once: true, passive: true })
  // In a frame further down a host page the app can wait until that is in sight.
  new IntersectionObserver((entries, observer) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return
    observer.disconnect()
    if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: idleTimeout })
    else setTimeout(start, idleDelay)
  }).observe(document.body)
}

/**
 * A script with a type that nobody knows waits in the page. Put in anew without the type, it runs. It has to be the same element: the
 * page's Trusted Types let no script write an address.
 */
export function fetchScript(id: string): void {
  const script = document.querySelector<HTMLScriptElement>(`script#${id}[type=later]`)
  if (!script) return
  script.removeAttribute('type')
  if (id === 'app') script.onerror = withoutApp
  document.head.append(script)
}
