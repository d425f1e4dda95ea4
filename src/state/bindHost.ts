/**
 * Keeps the host page and the store together, in a frame: tells the host what the reader looks at, for its own analytics, and takes
 * the theme and the lens that it asks for. `docs/embed.md` promises it.
 */
import { lookIn, type StateMessage, version } from '../embed/messages.ts'
import { unhurried } from '../embed/unhurried.ts'
import type { Story } from '../model/Story.ts'
import { parseParties } from './address.ts'
import { parseTheme } from './appearance.ts'
import type { ExplainerStore } from './createExplainerStore.ts'
import type { ViewState } from './ViewState.ts'

/** @returns a function that lets go of the host again */
export function bindHost(store: ExplainerStore, story: Story, host: Window): () => void {
  // What the host asked for is no news to it, and no choice of the reader's.
  let hearing = false
  let wanted: Partial<ViewState> = {}
  const show = unhurried(() => {
    hearing = true
    store.setState(wanted)
    hearing = false
    wanted = {}
  })
  const hear = ({ source, data }: MessageEvent<unknown>) => {
    const look = source === host ? lookIn(data) : undefined
    if (!look) return
    const theme = parseTheme(look.theme)
    wanted = { ...wanted, ...(theme && { theme }), ...(look.party && { parties: parseParties(look.party, story) }) }
    show()
  }
  const release = store.subscribe((state, before) => {
    const told = stateMessage(state)
    // A jump within a view is the reader's own business.
    if (!hearing && JSON.stringify(told) !== JSON.stringify(stateMessage(before))) host.postMessage(told, '*')
  })
  window.addEventListener('message', hear)
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
