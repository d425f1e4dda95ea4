/** The explainer in an empty page, as an app without a build of its own pages starts: what `main.tsx` does, but nothing to take over. */
import { createRoot } from 'react-dom/client'
import type { Article } from '../../src/article/schema/Article.ts'
import { Explainer } from '../../src/components/Explainer.tsx'
import { outlineOf } from '../../src/model/Outline.ts'
import { storyOf } from '../../src/model/Story.ts'
import { wordsFor } from '../../src/i18n/wordsFor.ts'
import { parseAddress } from '../../src/state/address.ts'
import { isFramed, showAppearance } from '../../src/state/appearance.ts'
import { bindHistory } from '../../src/state/bindHistory.ts'
import { createExplainerStore } from '../../src/state/createExplainerStore.ts'
import { TextContext } from '../../src/state/TextContext.ts'

export function showInBrowser(article: Article): void {
  const story = storyOf(article)
  const [outline, words, framed] = [outlineOf(story), wordsFor(story.lang), isFramed()]
  const store = createExplainerStore()
  const begin = () => {
    store.subscribe((state) => {
      showAppearance(state, document.documentElement)
    })
    store.setState(parseAddress(window.location, outline, framed))
    bindHistory(store, outline, framed)
  }
  const root = document.getElementById('explainer')
  if (!root) throw new Error('The page has no #explainer.')
  createRoot(root).render(
    <TextContext value={{ story, outline, words }}>
      <Explainer explainer={{ outline, words, store }} begin={begin} />
    </TextContext>,
  )
}
