/** Says to a screen reader what the lens finds, whenever the reader or the host page has changed it. */
import { useEffect, useRef } from 'react'
import { useExplainer, useViewState } from '../../state/ExplainerContext.ts'
import { useAnnounce } from './useAnnounce.ts'

/** @param sentence what the lens finds: `"Russia: for on land."` */
export function useAnnounceLens(sentence: string): void {
  const { store } = useExplainer()
  const parties = useViewState((state) => state.parties)
  const announce = useAnnounce()
  const told = useRef<readonly string[]>(undefined)
  useEffect(() => {
    if (told.current === undefined) {
      // The lens of the address is in the store before the first effect runs, and is no change.
      told.current = store.getState().parties
    } else if (parties !== told.current) {
      told.current = parties
      announce(sentence)
    }
  }, [parties, sentence, announce, store])
}
