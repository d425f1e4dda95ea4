/**
 * The page until React has taken over. Runs in the head, before anything is painted: gives the root element the appearance that the
 * address asks for, lets links and folds act at once, and remembers what needs React. The build puts it into the page as text, so it
 * has to stay small.
 */
import { asksForSomething, parseAddress } from '../state/address.ts'
import { idsOnRoot, isFramed, showAppearance } from '../state/appearance.ts'
import { isRearranged } from '../state/viewState.ts'
import { actEarly } from './actEarly.ts'
import { fetchApp, fetchScript } from './fetchApp.ts'
import { holdSecondView } from './holdSecondView.ts'
import { createLanding, isRestored, namesText } from './landing.ts'

const { documentElement: root, head } = document
const { dataset } = root
const framed = isFramed()
const state = parseAddress(location, idsOnRoot(root), framed)
showAppearance(state, root)
const append = (element: 'link' | 'meta', attributes: object) => {
  head.append(Object.assign(document.createElement(element), attributes))
}

// Our own typefaces are fetched as soon as the browser has begun to draw, where the reader will see them: on a slow phone 50 to 150 ms
// sooner than the style sheet alone would have it. A preloaded font keeps Chromium from painting at all, and is a warning in the console of a
// host page whose reader does not come to the frame.
// @see https://html.spec.whatwg.org/multipage/dom.html#render-blocking-mechanism
if (dataset.font === 'own') {
  requestAnimationFrame(() => {
    const style = getComputedStyle(root)
    for (const stack of ['--font-serif', '--font-sans']) {
      // Ours is the first of its stack. Those behind it are the device's, and looking for them would only hold up the first frame.
      const [own = ''] = style.getPropertyValue(stack).split(',')
      document.fonts.load(`600 1em ${own}`, document.title).catch(() => undefined)
    }
  })
}

// The page counts at its own address, which its canonical link names, and not inside somebody else's.
if (framed) append('meta', { name: 'robots', content: 'noindex' })

if (asksForSomething(location)) {
  // A deep link is shown as a whole: the end of the body, where #app stands, leads there first.
  // @see https://developer.mozilla.org/en-US/docs/Web/HTML/Reference/Attributes/rel#expect
  append('link', { rel: 'expect', href: '#app', blocking: 'render' })
} else if (!framed && !isRestored()) {
  // The browser skips views that are out of sight. A deep link and a place that is restored need true heights at once, and so does a frame,
  // which is as high as all that is in it.
  dataset.lazy = 'guess'
  holdSecondView()
}

/** How long what waits for React may stay unpainted, in ms. */
const pendingTimeout = 3000
// What a lens finds, and what a topic leaves out, comes with React. Until then nothing that it would move is painted: see `data-pending` in
// base.css. A text that the link names could not be found in what is not painted, so then all of it is.
if (isRearranged(state) && !namesText()) {
  dataset.pending = ''
  setTimeout(() => {
    delete dataset.pending
  }, pendingTimeout)
}

const land = createLanding(framed)
window.prehydration = {
  ...actEarly(framed),
  land,
  start: () => {
    land(false)
    if (framed) fetchScript('frame')
    fetchApp()
  },
}
