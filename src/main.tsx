/**
 * The browser's entry: brings the page to life with the story's outline from the page and the reader's choices from the address.
 * The same script serves every story.
 */
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { Explainer } from './components/Explainer.tsx'
import { appWordsFor } from './model/appWordsFor.ts'
import type { Outline } from './model/Outline.ts'
import { parseAddress } from './state/address.ts'
import { isFramed, showAppearance } from './state/appearance.ts'
import { bindHistory } from './state/bindHistory.ts'
import { bindHost } from './state/bindHost.ts'
import { createExplainerStore } from './state/createExplainerStore.ts'
import './state/Early.ts'
import { openRow } from './state/transitions.ts'
import { appStyles } from 'virtual:app-styles'

const root = document.getElementById('explainer')
const data = document.getElementById('outline')
if (!root || !data) throw new Error('The page has no explainer in it: #explainer and #outline are missing.')

// The page and this script come out of one build, so its outline is the one that was made there.
const outline = JSON.parse(data.textContent) as Outline
const framed = isFramed()
const store = createExplainerStore()

/** What the reader has done so far is in the address, and in which row is open. */
function begin(): void {
  const { early } = window
  early?.stop()
  const state = parseAddress(early?.address ?? window.location, outline, framed)
  const opened = document.querySelector<HTMLDetailsElement>('details[data-point][open]')?.dataset.point
  store.subscribe((state) => {
    showAppearance(state, document.documentElement)
  })
  store.setState(state)
  bindHistory(store, outline, framed)
  if (state.openPoint === null && opened !== undefined) store.setState(openRow(opened))
  if (framed) bindHost(store, outline, window.parent, early?.said ?? [])
}

const sheet = new CSSStyleSheet()
sheet.replaceSync(appStyles)
document.adoptedStyleSheets.push(sheet)
// As a transition React takes over in small steps, between which the browser answers the reader.
startTransition(() => {
  hydrateRoot(root, <Explainer explainer={{ outline, words: appWordsFor(outline.lang), store }} begin={begin} />)
})
