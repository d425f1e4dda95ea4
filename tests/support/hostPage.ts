/** A host page that talks to a story's store as it would to a frame, under a clock of the test's own. */
import { afterEach, beforeEach, vi } from 'vitest'
import type { Article } from '../../src/article/schema/Article.ts'
import { wordsFor } from '../../src/i18n/wordsFor.ts'
import { createExplainer, type ExplainerStore, knownIdsOf } from '../../src/state/createExplainer.ts'
import { syncHost } from '../../src/state/syncHost.ts'

/** What a host page asks for: `look({ theme: 'dark' })`. */
export const look = (wanted: object) => ({ type: 'sticking-points:look', version: 1, ...wanted })

/** Sets one up before each test of a `describe`, and lets go of it afterwards. */
export function hostPageOf(article: Article) {
  const heard: unknown[] = []
  const host = { postMessage: (message: unknown) => heard.push(message) } as unknown as Window
  let store: ExplainerStore
  let release: () => void
  beforeEach(() => {
    vi.useFakeTimers()
    const explainer = createExplainer(article, wordsFor(article.lang))
    store = explainer.store
    release = syncHost(store, knownIdsOf(explainer.story), host, [])
    heard.length = 0
  })
  afterEach(() => {
    release()
    vi.useRealTimers()
  })
  return {
    /** What the host was told since the beginning. */
    heard,
    store: () => store,
    say: (data: unknown, source: unknown = host) => {
      const event = new MessageEvent('message', { data })
      Object.defineProperty(event, 'source', { value: source })
      window.dispatchEvent(event)
    },
    settle: () => {
      vi.advanceTimersByTime(1000)
    },
  }
}
