/** The way back from a paragraph to the statement that led there, in the paragraph's own entry. */
import { createPortal } from 'react-dom'
import { useExplainer, useViewState } from '../state/ExplainerContext.ts'
import { jumpTo } from '../state/transitions.ts'
import { StateLink } from './StateLink.tsx'

export function BackLink() {
  const { words } = useExplainer()
  const jump = useViewState((state) => state.jump)
  const place = jump?.from && document.getElementById(jump.to.id)?.querySelector('[data-back]')
  if (!jump?.from || !place) return null
  return createPortal(
    <StateLink step={jumpTo(jump.from)} className="inline-block py-1 font-strong quiet-link">
      {`${document.dir === 'rtl' ? '↪' : '↩'} ${words.backToStatement}`}
    </StateLink>,
    place,
  )
}
