/**
 * The page in the desk's frame: the same components as readers get, from the draft as it is now. It asks nothing of a server and changes
 * no address.
 */
import '../../styles.css'
import { Component, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Article } from '../../article/schema/Article.ts'
import { markStyle } from '../../build/html/markStyle.ts'
import { publisherStyle } from '../../build/html/publisherStyle.ts'
import { storyStyle } from '../../build/html/storyStyle.ts'
import { wordsFor } from '../../i18n/wordsFor.ts'
import { storyAnchor } from '../../model/anchors.ts'
import { placesOfPath } from '../../model/placesOfPath.ts'
import { publisher } from '../../publisher/publisher.ts'
import { showAppearance } from '../../state/appearance.ts'
import { createExplainer, type Explainer, knownIdsOf } from '../../state/createExplainer.ts'
import type { ViewState } from '../../state/viewState.ts'
import { ExplainerPage } from '../../views/ExplainerPage.tsx'
import { faceRules, faces } from './faces.ts'
import { followPlace, isAnother } from '../hooks/followPlace.ts'
import type { Shown } from './show.ts'

const root = createRoot(document.body)
let last: Explainer | undefined

window.showStory = ({ article, layout, theme, entry }: Shown) => {
  const explainer = createExplainer(article, wordsFor(article.lang))
  const { documentElement } = document
  // What the editor has opened and followed on the page stays so.
  if (last) explainer.store.setState(choicesOf(last, explainer))
  const places = [...placesOfPath(article, entry), storyAnchor]
  const [place] = places
  // A card has one view at a time.
  explainer.store.setState({ layout, theme, ...(place && isAnother(entry) && { view: place.view }) })
  explainer.store.subscribe((state) => {
    showAppearance(state, documentElement)
  })
  showAppearance(explainer.store.getState(), documentElement)
  Object.assign(documentElement, { lang: article.lang, dir: article.dir ?? 'ltr' })
  Object.assign(documentElement.dataset, { story: article.slug, app: 'ready' })
  last = explainer
  flushSync(() => {
    root.render(
      <>
        <style>
          {faceRules + publisherStyle(publisher, faces) + storyStyle(article) + markStyle(explainer.story.points)}
        </style>
        <Drawn article={article}>
          <ExplainerPage explainer={explainer} />
        </Drawn>
      </>,
    )
  })
  followPlace(entry, places)
}

/** Choices that the next version of the story still has. */
function choicesOf({ store }: Explainer, { story }: Explainer): Partial<ViewState> {
  const { view, parties, openPoints, topic } = store.getState()
  const known = knownIdsOf(story)
  return {
    view,
    parties: parties.filter((id) => known.parties.includes(id)),
    openPoints: openPoints.filter((id) => known.points.includes(id)),
    topic: topic !== null && known.topics.includes(topic) ? topic : null,
  }
}

/** What stands here while a story is too unfinished to be drawn. */
class Drawn extends Component<{ article: Article; children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override componentDidUpdate({ article }: { article: Article }) {
    if (this.state.isBroken && article !== this.props.article) this.setState({ isBroken: false })
  }

  override render() {
    if (!this.state.isBroken) return this.props.children
    return (
      <p className="p-side text-note text-soft" lang="en">
        The page cannot be drawn yet. The problems tell what is missing; it comes back by itself.
      </p>
    )
  }
}
