/** How a component of the desk reaches its state. */
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { Article } from '../../article/schema/Article.ts'
import { pathOf, valueAt } from '../document/values.ts'
import type { Value } from '../document/Written.ts'
import type { Texts } from '../source/cited.ts'
import type { DeskActions, DeskState, DeskStore } from './deskStore.ts'
import type { Draft } from './Draft.ts'

export const DeskContext = createContext<DeskStore | null>(null)

export function useDeskStore(): DeskStore {
  const store = useContext(DeskContext)
  if (!store)
    throw new Error('This component is part of the desk. Render it inside <DeskContext value={createDeskStore()}>.')
  return store
}

/** @example const open = useDesk((state) => state.open) */
export const useDesk = <T>(select: (state: DeskState & DeskActions) => T): T =>
  useStore(useDeskStore(), useShallow(select))

/** @throws where no story is open: what uses it is shown beside one. */
export function useDraft(): Draft {
  const draft = useDesk((state) => state.draft)
  if (!draft) throw new Error('No story is open.')
  return draft
}

export const useArticle = (): Article => useDraft().article
export const useTexts = (): Texts => useDraft().texts

/** What stands at a path of the story. Not through useDesk, which does not see that entries under ids have changed their order. */
export const useValue = (path: string): Value | undefined =>
  useStore(useDeskStore(), ({ draft }) => (draft ? valueAt(draft.article, pathOf(path)) : undefined))

/** @example const { undo, canUndo } = useHistory() */
export function useHistory() {
  const store = useDeskStore()
  const [canUndo, canRedo] = useStore(
    store.temporal,
    useShallow(({ pastStates, futureStates }) => [pastStates.length > 0, futureStates.length > 0] as const),
  )
  const { undo, redo } = store.temporal.getState()
  const step = (go: () => void) => () => {
    const { isElsewhere, select } = store.getState()
    if (isElsewhere) return
    go()
    // It may have numbered the paragraphs anew.
    select(null)
  }
  return {
    canUndo,
    canRedo,
    undo: step(() => {
      undo()
    }),
    redo: step(() => {
      redo()
    }),
  }
}
