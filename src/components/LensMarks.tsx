/** Keeps the marks of the lens on the page in step with what the reader chose. It renders nothing. */
import { useLayoutEffect } from 'react'
import { useExplainer } from '../state/ExplainerContext.ts'
import { markLens } from '../state/lensMarks.ts'

export function LensMarks() {
  const { store } = useExplainer()
  useLayoutEffect(() => {
    const mark = () => {
      markLens(store.getState(), document)
    }
    mark()
    return store.subscribe(mark)
  }, [store])
  return null
}
