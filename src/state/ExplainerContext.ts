/** What every component of a page can reach: the story and its words, which never change, and the store, which does. */
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Words } from '../model/english.ts'
import { type Lens, lensOn } from '../model/lens.ts'
import type { Story } from '../model/Story.ts'
import type { ExplainerStore } from './createExplainerStore.ts'
import type { ViewState } from './ViewState.ts'

export interface Explainer {
  readonly story: Story
  readonly words: Words
  readonly store: ExplainerStore
}

export const ExplainerContext = createContext<Explainer | null>(null)

export function useExplainer(): Explainer {
  const explainer = useContext(ExplainerContext)
  if (!explainer) throw new Error('This component stands outside an <ExplainerContext>. Render it inside <Explainer>.')
  return explainer
}

/** Part of the state. The component renders again only when that part changes. */
export const useViewState = <T>(select: (state: ViewState) => T): T => useStore(useExplainer().store, select)

/** The lens that the reader looks through. */
export function useLens(): Lens {
  const { story } = useExplainer()
  return lensOn(
    story,
    useViewState((state) => state.parties),
  )
}
