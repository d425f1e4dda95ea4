/** What every component that answers the reader can reach: the story's outline and the words, which never change, and the store, which does. */
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { AppWords } from '../i18n/en/appWords.ts'
import { type Lens, lensOn } from '../model/lens.ts'
import type { Outline } from '../model/Outline.ts'
import type { ExplainerStore } from './createExplainerStore.ts'
import type { ViewState } from './ViewState.ts'

export interface Explainer {
  readonly outline: Outline
  readonly words: AppWords
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
  const { outline } = useExplainer()
  return lensOn(
    outline,
    useViewState((state) => state.parties),
  )
}
