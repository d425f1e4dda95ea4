/** Keeps what the lens says on the page in step with what the reader chose: marks, and how two compared parties stand. It renders nothing. */
import { useLayoutEffect } from 'react'
import { lensOn } from '../model/lens.ts'
import { relationOn } from '../model/relations.ts'
import { useExplainer } from '../state/ExplainerContext.ts'
import { markLens } from '../state/lensMarks.ts'
import type { ViewState } from '../state/ViewState.ts'

const changing = ['parties', 'quotesPoint', 'quote'] as const

export function LensMarks() {
  const { store, outline, words } = useExplainer()
  useLayoutEffect(() => {
    const say = ({ parties }: ViewState) => {
      const lens = lensOn(outline, parties)
      for (const note of document.querySelectorAll<HTMLElement>('[data-relation]')) {
        const point = outline.points.find(({ id }) => id === note.dataset.relation)
        const relation = point && lens.kind === 'compare' ? relationOn(point, ...lens.parties) : 'incomparable'
        // Where one of the two states nothing there is nothing to say.
        note.textContent = relation === 'incomparable' ? '' : words.relations[relation]
      }
    }
    const mark = (state: ViewState) => {
      markLens(state, document)
      say(state)
    }
    const untouched = store.getInitialState()
    if (store.getState() !== untouched) mark(store.getState())
    return store.subscribe((state, before) => {
      // The page has the marks of its address already, and a control may show what the reader is about to choose.
      if (before === untouched) say(state)
      else if (changing.some((part) => state[part] !== before[part])) mark(state)
    })
  }, [store, outline, words])
  return null
}
