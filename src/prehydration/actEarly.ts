/** What the reader does before React listens: links act at once, presses of buttons are remembered. */
import { type View, viewOfFragment } from '../model/anchors.ts'
import { parseAddress } from '../state/address.ts'
import { showAppearance } from '../state/appearance.ts'
import { isPlainClick } from '../state/isPlainClick.ts'
import { idsOnPage, reveal } from './landing.ts'
import { markView } from './markView.ts'
import type { Prehydration } from './Prehydration.ts'

/** How many of the host's messages are kept: a host may send any number. */
const mostMessages = 99

export function actEarly(framed: boolean): Pick<Prehydration, 'presses' | 'viewsShown' | 'messages' | 'stop'> {
  const { documentElement } = document
  const { dataset } = documentElement
  const presses: HTMLElement[] = []
  const viewsShown: View[] = []
  const messages: unknown[] = []
  const listeners = new AbortController()
  const { signal } = listeners

  addEventListener(
    'click',
    (event) => {
      const target = event.target instanceof Element ? event.target : null
      const button = target?.closest<HTMLElement>('#explainer button')
      if (button) presses.push(button)
      const fragment = target?.closest('a')?.getAttribute('href')
      const view = fragment?.startsWith('#') ? viewOfFragment(fragment) : undefined
      if (!fragment || !view || !isPlainClick(event)) return
      // The browser is about to go there, and needs the true heights of what lies above.
      delete dataset.lazy
      // In a card another view takes the place of the one before.
      dataset.view = view
      markView(dataset)
      viewsShown.push(view)
      const place = reveal(fragment.slice(1))
      // Elsewhere the browser itself goes there. In a frame that would make a history entry, and Back is the host page's.
      if (!framed) return
      event.preventDefault()
      // Whoever presses a tab of a card is at its top, and stays there.
      if (dataset.layout !== 'card' || !target?.closest('nav')) place?.scrollIntoView()
      try {
        history.replaceState(null, '', fragment)
      } catch {
        // A sandboxed frame may not change its address.
      }
    },
    { signal },
  )
  addEventListener(
    'popstate',
    () => {
      // Back takes the reader away from what a link has shown, and the address tells where to.
      viewsShown.length = 0
      showAppearance(parseAddress(location, idsOnPage(), framed), documentElement)
      markView(dataset)
    },
    { signal },
  )
  addEventListener(
    'message',
    ({ source, data }) => {
      if (!framed || source !== parent) return
      messages.push(data)
      if (messages.length > mostMessages) messages.shift()
    },
    { signal },
  )
  return {
    presses,
    viewsShown,
    messages,
    stop: () => {
      listeners.abort()
    },
  }
}
