/** What every component can reach: the story and its words, which never change, and what the reader chose, which does. */
import { createContext, useContext, useMemo } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { Words } from '../i18n/en/words.ts'
import { type Lens, lensOn } from '../model/lens.ts'
import type { Story } from '../model/Story.ts'
import type { Actions } from './actions.ts'
import type { Explainer } from './createExplainer.ts'
import type { ViewState } from './viewState.ts'

export const ExplainerContext = createContext<Explainer | null>(null)

/** @throws outside an `<ExplainerContext>` */
export function useExplainer(): Explainer {
  const explainer = useContext(ExplainerContext)
  if (!explainer) {
    throw new Error(
      'This component reads the story from its context, and there is none. Render it inside <ExplainerContext value={createExplainer(article, words)}>.',
    )
  }
  return explainer
}

export const useStory = (): Story => useExplainer().story
export const useWords = (): Words => useExplainer().words

/**
 * Part of what the reader chose, or an action. The component renders again only when that part changes.
 *
 * @example const isOpen = useViewState((state) => state.openPoints.includes(point.id))
 * @example const toggleParty = useViewState((state) => state.toggleParty)
 */
export const useViewState = <T>(select: (state: ViewState & Actions) => T): T =>
  useStore(useExplainer().store, useShallow(select))

/** The lens that the reader looks through. */
export function useLens(): Lens {
  const story = useStory()
  const parties = useViewState((state) => state.parties)
  return useMemo(() => lensOn(story, parties), [story, parties])
}
