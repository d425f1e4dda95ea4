/**
 * Keeps the host page and the store together, in a frame: tells the host what the reader looks at, for its own analytics, and takes
 * the theme and the lens that it asks for. `docs/embed.md` promises it.
 */
import { lookIn, type StateMessage, version } from '../embed/messages.ts'
import { throttle } from '../embed/throttle.ts'
import type { ExplainerStore } from './createExplainer.ts'
import { type KnownIds, parameters, type ViewState } from './viewState.ts'

/**
 * @param early the messages that came before there was anybody to listen
 * @returns a function that lets go of the host again
 */
export function syncHost(store: ExplainerStore, known: KnownIds, host: Window, early: readonly unknown[]): () => void {
  // True while a message of the host is applied: it asked for the change, so it is not told of it.
  let hearing = false
  let wanted: { theme?: string; parties?: readonly string[] } = {}
  const show = throttle(() => {
    hearing = true
    store.setState(wanted)
    hearing = false
    wanted = {}
  })
  const take = (data: unknown) => {
    const { theme, party } = lookIn(data) ?? {}
    const knownTheme = theme === undefined ? undefined : parameters.theme.parse(theme, known)
    if (knownTheme) wanted.theme = knownTheme
    // An empty list asks for everybody; one of whom nobody is known asks for nothing.
    const parties = party?.length === 0 ? [] : party && parameters.parties.parse(party.join(','), known)
    if (parties) wanted.parties = parties
    return knownTheme ?? parties
  }
  const onMessage = ({ source, data }: MessageEvent<unknown>) => {
    if (source === host && take(data)) show()
  }
  const release = store.subscribe((state, before) => {
    const told = stateMessage(state)
    // A jump within a view is the reader's own business.
    if (!hearing && JSON.stringify(told) !== JSON.stringify(stateMessage(before))) host.postMessage(told, '*')
  })
  window.addEventListener('message', onMessage)
  if (early.filter(take).length > 0) show()
  // The first one also says that the frame listens from here on.
  host.postMessage(stateMessage(store.getState()), '*')
  return () => {
    release()
    window.removeEventListener('message', onMessage)
  }
}

function stateMessage({ view, parties, openPoints, quote }: ViewState): StateMessage {
  const point = openPoints.at(-1) ?? null
  return { type: 'sticking-points:state', version, view, party: parties, point, quote }
}
