/** Keeps what the lens says on the page in step with what the reader chose: marks, and how two compared parties stand. It renders nothing. */
import { useLayoutEffect } from 'react'
import { lensOn } from '../model/lens.ts'
import { relationOn } from '../model/relations.ts'
import { useExplainer } from '../state/ExplainerContext.ts'
import { markLens } from '../state/lensMarks.ts'

export function LensMarks() {
  const { store, outline, words } = useExplainer()
  useLayoutEffect(() => {
    const mark = () => {
      const state = store.getState()
      markLens(state, document)
      const lens = lensOn(outline, state.parties)
      for (const note of document.querySelectorAll<HTMLElement>('[data-relation]')) {
        const point = outline.points.find(({ id }) => id === note.dataset.relation)
        const relation = point && lens.kind === 'compare' ? relationOn(point, ...lens.parties) : 'incomparable'
        // Where one of the two states nothing there is nothing to say.
        note.textContent = relation === 'incomparable' ? '' : words.relations[relation]
      }
    }
    // A page that was built has its marks from its address already.
    if (store.getState() !== store.getInitialState()) mark()
    return store.subscribe((state, before) => {
      const isSame = (['parties', 'quotesPoint', 'quote'] as const).every((part) => state[part] === before[part])
      if (!isSame) mark()
    })
  }, [store, outline, words])
  return null
}
