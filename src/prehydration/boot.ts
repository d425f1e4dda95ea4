/**
 * Runs in the head, before anything is painted: gives the root element the view, layout, theme and font that the address asks
 * for, and keeps a framed page out of search engines. It is put into the page as text, so it has to stay small.
 */
import { type Address, isFramed, parseAppearance, showAppearance } from '../state/appearance.ts'
import type { Early } from '../state/Early.ts'
import type { Appearance } from '../state/ViewState.ts'

const framed = isFramed()

function show(address: Address): Appearance {
  const appearance = parseAppearance(address, framed)
  showAppearance(appearance, document.documentElement)
  return appearance
}

// The page counts at its own address, which its canonical link names, and not inside somebody else's.
if (framed) document.head.append(Object.assign(document.createElement('meta'), { name: 'robots', content: 'noindex' }))
show(location)
// A deep link is shown as a whole: the script at the end of the body, before #app, leads there and marks what is picked, and then the page is painted.
// @see https://developer.mozilla.org/en-US/docs/Web/HTML/Reference/Attributes/rel#expect
if (location.search + location.hash) {
  document.head.append(
    Object.assign(document.createElement('link'), { rel: 'expect', href: '#app', blocking: 'render' }),
  )
}
const early: Early = { show, framed, address: location, said: [], pressed: null, stop: () => undefined }
window.early = early
