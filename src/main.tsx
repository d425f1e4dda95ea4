/**
 * React takes over the page that the build rendered, with the story from the page and the reader's choices from the address. Whatever
 * fails here, the page keeps its text. Each language has an entry that calls this (`main.en.ts`), and so a script of its own: a reader
 * fetches no words of another. The script serves every story of the language.
 */
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import type { Words } from './i18n/en/words.ts'
import type { PublishedArticle } from './model/KeptVersions.ts'
import { pageParts } from './prehydration/pageParts.ts'
import { type EarlyChoices, takeOver } from './prehydration/takeOver.ts'
import { withoutApp } from './prehydration/withoutApp.ts'
import { parseAddress } from './state/address.ts'
import { idsOnRoot, isFramed, showAppearance } from './state/appearance.ts'
import { createExplainer, knownIdsOf } from './state/createExplainer.ts'
import { syncHistory } from './state/syncHistory.ts'
import { syncHost } from './state/syncHost.ts'
import { inTwoFrames } from './ui/hooks/inTwoFrames.ts'
import { ExplainerPage } from './views/ExplainerPage.tsx'

export function start(words: Words): void {
  // In a task of its own, so that the reader's presses can come between it and the reading of the script.
  setTimeout(() => {
    try {
      hydrate(words)
    } catch (error) {
      withoutApp()
      throw error
    }
  })
}

function hydrate(words: Words): void {
  const { root, json } = pageParts()
  // The page and this script come out of one build, which has checked the story.
  const explainer = createExplainer(JSON.parse(json) as PublishedArticle, words)
  const { store, story } = explainer
  const framed = isFramed()
  const rendered = root.cloneNode(true)
  const { documentElement } = document
  const known = knownIdsOf(story, idsOnRoot(documentElement).themes)
  let early: EarlyChoices | undefined
  const releases: (() => void)[] = []

  /** React removes a tree in which something failed. The HTML from the build takes its place, and the store no longer changes the page. */
  function restoreHtml(error: unknown): void {
    console.error(error)
    for (const release of releases) release()
    root.replaceWith(rendered)
    withoutApp()
  }

  /** React's event handlers are attached. The script in the head stops, and what the reader chose until now goes into the store. */
  function connect(): void {
    const choices = takeOver()
    early = choices
    const unsubscribe = store.subscribe((state) => {
      showAppearance(state, documentElement)
    })
    const state = parseAddress(window.location, known, framed)
    // At its own address the page has the view in that, also after Back.
    const view = (framed ? choices.view : undefined) ?? state.view
    store.setState({ ...state, view })
    for (const fold of choices.openFolds) fold.dispatchEvent(new Event('toggle'))
    // What opens a fold also shows its view. From there a link, or a tab of a card, may have led the reader on.
    const hasGoneOn = choices.view !== undefined || state.layout === 'card'
    store.setState({ quote: state.quote, ...(hasGoneOn && { view }) })
    releases.push(unsubscribe, syncHistory(store, known, framed))
    if (framed) releases.push(syncHost(store, known, window.parent, choices.messages))
  }

  /** The page shows the reader's choices. The buttons that were pressed before React came are pressed again. */
  function replayPresses(): void {
    // React renders what the store got when its effects end, which is before the next microtask.
    queueMicrotask(() => {
      delete documentElement.dataset.pending
      for (const fold of early?.closedFolds ?? []) fold.open = false
      for (const button of early?.presses ?? []) button.click()
      // No rule of the style sheet may look at it, or the browser works out every style of the page anew here.
      documentElement.dataset.ready = ''
      // React may have moved the place that the address leads to, so the page goes there once more. The next frame measures the bar that sticks
      // above that place, and the one after it scrolls.
      inTwoFrames(() => early?.land(true))
    })
  }

  // As a transition React takes over in small steps, between which the browser answers the reader.
  startTransition(() => {
    hydrateRoot(root, <ExplainerPage explainer={explainer} onHydrated={connect} onConnected={replayPresses} />, {
      onUncaughtError: restoreHtml,
    })
  })
}
