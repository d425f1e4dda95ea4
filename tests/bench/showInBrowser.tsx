/** The explainer in an empty page, as an app without a build of its own pages starts: what `main.tsx` does, but nothing to take over. */
import { createRoot } from 'react-dom/client'
import type { Article } from '../../src/article/Article.ts'
import { Explainer } from '../../src/components/Explainer.tsx'
import { storyOf } from '../../src/model/Story.ts'
import { wordsFor } from '../../src/model/wordsFor.ts'
import { parseAddress } from '../../src/state/address.ts'
import { isFramed, showAppearance } from '../../src/state/appearance.ts'
import { bindHistory } from '../../src/state/bindHistory.ts'
import { createExplainerStore } from '../../src/state/createExplainerStore.ts'
import type { ViewState } from '../../src/state/ViewState.ts'

export function showInBrowser(article: Article): void {
  const story = storyOf(article)
  const store = createExplainerStore()
  store.setState(parseAddress(window.location, story, isFramed()))
  const show = (state: ViewState) => {
    showAppearance(state, document.documentElement)
  }
  show(store.getState())
  store.subscribe(show)
  bindHistory(store, story, isFramed())
  const root = document.getElementById('explainer')
  if (!root) throw new Error('The page has no #explainer.')
  createRoot(root).render(<Explainer explainer={{ story, words: wordsFor(story.lang), store }} />)
}
