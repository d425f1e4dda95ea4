/** Brings the place that a jump leads to into sight, once React has taken away what hid it. */
import { useLayoutEffect } from 'react'
import { land } from '../../embed/land.ts'
import { useExplainer, useViewState } from '../../state/ExplainerContext.ts'
import { focusPlace } from '../../state/focusPlace.ts'
import { openFoldsAround } from '../../state/openFoldsAround.ts'
import { layOutAround } from './useLazyViews.ts'

/** The component that calls it is rendered at each jump, so let it be one with little of its own. */
export function useLanding(): void {
  const jump = useViewState((state) => state.jump)
  const { store } = useExplainer()
  useLayoutEffect(() => {
    if (!jump) return
    const { layout } = store.getState()
    // The line of a cell may have been closed since.
    const place = document.getElementById(jump.to.id) ?? document.getElementById(jump.to.view)
    if (!place) return
    openFoldsAround(place)
    layOutAround(place)
    const card = layout === 'card' && jump.to.id === jump.to.view ? topOfCard(place) : null
    const leave = land(card ?? place)
    focusPlace(place)
    return leave
  }, [store, jump])
}

/**
 * In a card a view takes the place of the one before, so its top is the top of the card.
 *
 * @returns null in a window so low that little of the view would show under the nav, as on a phone held sideways or at a zoom of 400 %
 */
function topOfCard(view: HTMLElement): HTMLElement | null {
  const card = document.getElementById('explainer')
  const above = view.getBoundingClientRect().top - (card?.getBoundingClientRect().top ?? 0)
  return above > window.innerHeight / 2 ? null : card
}
