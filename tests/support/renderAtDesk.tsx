/** Renders a part of the desk with a story open, and gives the store that it changes. */
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { Article } from '../../src/article/schema/Article.ts'
import { DeskContext } from '../../src/desk/state/DeskContext.ts'
import { createDeskStore, type DeskStore } from '../../src/desk/state/deskStore.ts'
import { harbour } from '../fixtures/harbour.ts'

export function deskWith(article: Article = harbour): DeskStore {
  const store = createDeskStore()
  store.getState().openDraft({ article, texts: {}, compared: {} }, { text: null, isInProject: false }, null)
  return store
}

/** For the `wrapper` of `render` and `renderHook`. */
export const insideDesk = (store: DeskStore) =>
  function InsideDesk({ children }: { children: ReactNode }) {
    return <DeskContext value={store}>{children}</DeskContext>
  }

export function renderAtDesk(part: ReactNode, store: DeskStore = deskWith()) {
  const view = render(part, { wrapper: insideDesk(store) })
  return { ...view, store, article: () => store.getState().draft!.article }
}
