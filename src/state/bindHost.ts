/**
 * Keeps the host page and the store together, in a frame: tells the host what the reader looks at, for its own analytics, and takes
 * the theme and the lens that it asks for. `docs/embed.md` promises it.
 */
import { lookIn, type StateMessage, version } from '../embed/messages.ts'
import type { Outline } from '../model/Outline.ts'
import { parseParties } from './address.ts'
import { parseTheme } from './appearance.ts'
import type { ExplainerStore } from './createExplainerStore.ts'
import type { ViewState } from './ViewState.ts'

/**
 * @param early what the host asked for before there was anybody to listen
 * @returns a function that lets go of the host again
 */
export function bindHost(store: ExplainerStore, outline: Outline, host: Window, early?: unknown): () => void {
  // What the host asked for is no news to it, and no choice of the reader's.
  let hearing = false
  const hear = ({ source, data }: Pick<MessageEvent<unknown>, 'source' | 'data'>) => {
    const look = source === host ? lookIn(data) : undefined
    if (!look) return
    const theme = parseTheme(look.theme)
    hearing = true
    store.setState({ ...(theme && { theme }), ...(look.party && { parties: parseParties(look.party, outline) }) })
    hearing = false
  }
  const release = store.subscribe((state, before) => {
    const told = stateMessage(state)
    // A jump within a view is the reader's own business.
    if (!hearing && JSON.stringify(told) !== JSON.stringify(stateMessage(before))) host.postMessage(told, '*')
  })
  window.addEventListener('message', hear)
  hear({ source: host, data: early })
  // The first one also says that the frame listens from here on.
  host.postMessage(stateMessage(store.getState()), '*')
  return () => {
    release()
    window.removeEventListener('message', hear)
  }
}

function stateMessage({ view, parties, openPoint, quotesPoint, quote }: ViewState): StateMessage {
  const point = view === 'quotes' ? quotesPoint : openPoint
  return { type: 'sticking-points:state', version, view, party: parties, point, quote }
}
