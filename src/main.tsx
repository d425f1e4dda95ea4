/**
 * The browser's entry: reads the story from its page and the reader's choices from the address, and brings the page to life.
 * The same script serves every story.
 */
import { hydrateRoot } from 'react-dom/client'
import type { Article } from './article/Article.ts'
import { Explainer } from './components/Explainer.tsx'
import { storyOf } from './model/Story.ts'
import { wordsFor } from './model/wordsFor.ts'
import { parseAddress } from './state/address.ts'
import { isFramed, showAppearance } from './state/appearance.ts'
import { bindHistory } from './state/bindHistory.ts'
import { bindHost } from './state/bindHost.ts'
import './state/Early.ts'
import { createExplainerStore } from './state/createExplainerStore.ts'
import type { ViewState } from './state/ViewState.ts'

const root = document.getElementById('explainer')
const data = document.getElementById('story')
if (!root || !data) throw new Error('The page has no explainer in it: #explainer and #story are missing.')

// The page and this script come out of one build, so its story is the one that was checked there.
const story = storyOf(JSON.parse(data.textContent) as Article)
const framed = isFramed()
const store = createExplainerStore()
// What the reader has done so far is in the address.
const { early } = window
early?.stop()
store.setState(parseAddress(early ?? window.location, story, framed))
const show = (state: ViewState) => {
  showAppearance(state, document.documentElement)
}
show(store.getState())
store.subscribe(show)
bindHistory(store, story, framed)
if (framed) bindHost(store, story, window.parent, early?.look)
hydrateRoot(root, <Explainer explainer={{ story, words: wordsFor(story.lang), store }} />)
