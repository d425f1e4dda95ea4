/**
 * Takes what the reader picks in a lens or in the quotes filter as the step that it means. It renders nothing.
 *
 * The browser tells of a change when React has heard of the click or the input already. So a choice that makes React take over in
 * its midst is heard by one of two: this, or `early.ts`, which stops as this begins.
 */
import { useLayoutEffect } from 'react'
import { useExplainer } from '../state/ExplainerContext.ts'
import { filterQuotes, pickParty } from '../state/transitions.ts'
import { applyStep } from './applyStep.ts'

export function Choices() {
  const { store } = useExplainer()
  useLayoutEffect(() => {
    const choose = ({ target }: Event) => {
      if (target instanceof HTMLInputElement && target.name === 'party') {
        applyStep(store, pickParty(target.value), target)
      } else if (target instanceof HTMLSelectElement && target.name === 'point') {
        applyStep(store, filterQuotes(target.value || null), target)
      }
    }
    document.addEventListener('change', choose)
    return () => {
      document.removeEventListener('change', choose)
    }
  }, [store])
  return null
}
