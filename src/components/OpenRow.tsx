/**
 * Keeps the rows of the matrix in step with the one that the reader opened: each is a native `details`, which opens before the app
 * and without it. It renders nothing.
 */
import { useLayoutEffect } from 'react'
import { useExplainer } from '../state/ExplainerContext.ts'
import { closeRow, openRow } from '../state/transitions.ts'
import type { ViewState } from '../state/ViewState.ts'
import { applyStep } from './applyStep.ts'

export function OpenRow() {
  const { store } = useExplainer()
  useLayoutEffect(() => {
    const show = ({ openPoint }: ViewState) => {
      for (const row of document.querySelectorAll<HTMLDetailsElement>('details[data-point]')) {
        row.open = row.dataset.point === openPoint
      }
    }
    // What is open only while it is being printed.
    let opened: HTMLDetailsElement[] | undefined
    // The browser also tells of what we opened or closed ourselves; only a difference is the reader's doing.
    const follow = ({ target }: Event) => {
      const point = target instanceof HTMLDetailsElement ? target.dataset.point : undefined
      if (!(target instanceof HTMLDetailsElement) || point === undefined || opened) return
      const isOpen = store.getState().openPoint === point
      if (target.open !== isOpen) applyStep(store, target.open ? openRow(point) : closeRow, target)
    }
    const release = store.subscribe((state, before) => {
      if (state.openPoint !== before.openPoint) show(state)
    })
    // A row that the reader opened before there was any state stays open.
    if (store.getState().openPoint !== null) show(store.getState())
    // A toggle does not bubble. @see https://html.spec.whatwg.org/multipage/indices.html#event-toggle
    document.addEventListener('toggle', follow, true)
    const openAll = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
      for (const row of opened) row.open = true
    }
    const closeAgain = () => {
      for (const row of opened ?? []) row.open = false
      opened = undefined
    }
    // The style sheet opens them on paper where a browser knows how. @see https://caniuse.com/mdn-css_selectors_details-content
    window.addEventListener('beforeprint', openAll)
    window.addEventListener('afterprint', closeAgain)
    return () => {
      release()
      document.removeEventListener('toggle', follow, true)
      window.removeEventListener('beforeprint', openAll)
      window.removeEventListener('afterprint', closeAgain)
    }
  }, [store])
  return null
}
