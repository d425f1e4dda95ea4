/** The explainer in an empty page, as an app without a build of its own pages starts: what `main.tsx` does, but nothing to take over. */
import { createRoot } from 'react-dom/client'
import type { Article } from '../../src/article/schema/Article.ts'
import { parseAddress } from '../../src/state/address.ts'
import { isFramed, showAppearance } from '../../src/state/appearance.ts'
import { wordsFor } from '../../src/i18n/wordsFor.ts'
import { createExplainer, knownIdsOf } from '../../src/state/createExplainer.ts'
import { syncHistory } from '../../src/state/syncHistory.ts'
import { ExplainerPage } from '../../src/views/ExplainerPage.tsx'

export function showInBrowser(article: Article): void {
  const explainer = createExplainer(article, wordsFor(article.lang))
  const { store, story } = explainer
  const known = knownIdsOf(story)
  const framed = isFramed()
  store.subscribe((state) => {
    showAppearance(state, document.documentElement)
  })
  store.setState(parseAddress(window.location, known, framed))
  syncHistory(store, known, framed)
  const root = document.getElementById('explainer')
  if (!root) throw new Error('The page has no #explainer.')
  createRoot(root).render(<ExplainerPage explainer={explainer} />)
}
