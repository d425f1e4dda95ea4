/**
 * The browser's entry: brings the page to life with the story's outline from the page and the reader's choices from the address.
 * The same script serves every story. Whatever fails here, the page keeps its text.
 */
import { startTransition } from 'react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { Explainer } from './components/Explainer.tsx'
import { appWordsFor } from './model/appWordsFor.ts'
import type { Outline } from './model/Outline.ts'
import { withoutApp, withoutScript } from './prehydration/withoutApp.ts'
import { parseAddress } from './state/address.ts'
import { isFramed, showAppearance } from './state/appearance.ts'
import { bindHistory } from './state/bindHistory.ts'
import { bindHost } from './state/bindHost.ts'
import { createExplainerStore } from './state/createExplainerStore.ts'
import './state/Early.ts'
import { closeRow, openRow } from './state/transitions.ts'
import { appStyles } from 'virtual:app-styles'

try {
  start()
} catch (error) {
  withoutApp(document.getElementById('app')?.title ?? '')
  throw error
}

function start(): void {
  const root = document.getElementById('explainer')
  const data = document.getElementById('outline')
  if (!root || !data) throw new Error('The page has no explainer in it: #explainer and #outline are missing.')

  // The page and this script come out of one build, so its outline is the one that was made there.
  const outline = JSON.parse(data.textContent) as Outline
  const words = appWordsFor(outline.lang)
  const framed = isFramed()
  const store = createExplainerStore()

  /** What the reader has done so far is in the address, and in which rows are open. */
  function begin(): void {
    const { early } = window
    early?.stop()
    const state = parseAddress(early?.address ?? window.location, outline, framed)
    const rows = [...document.querySelectorAll<HTMLElement>('details[data-point][open]')]
    const opened = rows.map((row) => row.dataset.point).find((point) => point !== state.openPoint)
    store.subscribe((state) => {
      showAppearance(state, document.documentElement)
    })
    store.setState(state)
    bindHistory(store, outline, framed)
    if (opened !== undefined) store.setState(openRow(opened))
    else if (rows.length === 0 && state.openPoint !== null) store.setState(closeRow)
    if (framed) bindHost(store, outline, window.parent, early?.said ?? [])
    // React is still at work on the page.
    queueMicrotask(() => early?.pressed?.click())
  }

  const sheet = new CSSStyleSheet()
  sheet.replaceSync(appStyles)
  document.adoptedStyleSheets.push(sheet)

  /** What the page is made of. React leaves what it lets go of as it was. */
  const parts = [...root.childNodes]
  let app: Root | undefined

  /** Where the app cannot go on, the page goes on without it: React would leave nothing of it, or all that is <Still> empty. */
  function leave(error: unknown): void {
    console.error(error)
    // React is still at work on the page.
    queueMicrotask(() => {
      if (parts[0]?.isConnected) return
      window.early?.stop()
      app?.unmount()
      root?.replaceChildren(...parts)
      withoutScript(words.failed)
    })
  }

  // As a transition React takes over in small steps, between which the browser answers the reader.
  startTransition(() => {
    app = hydrateRoot(root, <Explainer explainer={{ outline, words, store }} begin={begin} />, {
      onUncaughtError: leave,
      onRecoverableError: leave,
    })
  })
}
