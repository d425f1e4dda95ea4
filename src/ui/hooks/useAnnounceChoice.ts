/** Says to a screen reader what a choice comes to, whenever the reader, Back or the host page has changed it. */
import { useEffect, useRef } from 'react'
import { useExplainer, useViewState } from '../../state/ExplainerContext.ts'
import type { AddressField } from '../../state/viewState.ts'
import { useAnnounce } from './useAnnounce.ts'

/**
 * @param choice the field of the state: `'parties'`
 * @param sentence what it comes to: `"Russia: for on land."`
 */
export function useAnnounceChoice(choice: AddressField, sentence: string): void {
  const { store } = useExplainer()
  const chosen = useViewState((state) => state[choice])
  const announce = useAnnounce()
  const told = useRef<unknown>(undefined)
  useEffect(() => {
    if (told.current === undefined) {
      // The choice of the address is in the store before the first effect runs, and is no change.
      told.current = store.getState()[choice]
    } else if (chosen !== told.current) {
      told.current = chosen
      announce(sentence)
    }
  }, [choice, chosen, sentence, announce, store])
}
