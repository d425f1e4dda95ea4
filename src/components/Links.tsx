/**
 * Takes a plain click on any link of the page as the step that it means, wherever the link stands. It renders nothing.
 *
 * One listener for all links: most of them stand where nothing else ever changes.
 */
import { useLayoutEffect } from 'react'
import { addressAfter } from '../state/address.ts'
import { isFramed } from '../state/appearance.ts'
import { useExplainer } from '../state/ExplainerContext.ts'
import { addressOf, stepOf } from '../state/followLink.ts'
import { applyStep } from './applyStep.ts'

export function Links() {
  const { store } = useExplainer()
  useLayoutEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    const follow = (event: MouseEvent) => {
      // A click that means "open it elsewhere" is the browser's.
      if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      const link = linkOf(event)
      const step = link && stepOf(link)
      if (!step) return
      event.preventDefault()
      applyStep(store, step, link)
    }
    // The page's HTML leads on from the untouched page. Who is about to use the link goes on from here, with lens and all.
    const refresh = (event: Event) => {
      const link = linkOf(event)
      const step = link && stepOf(link)
      if (!step) return
      ;(link as HTMLElement | SVGElement).dataset.step = addressOf(link)
      link.setAttribute('href', addressAfter(step, store.getState(), window.location, isFramed()))
    }
    document.addEventListener('click', follow, { signal })
    document.addEventListener('focusin', refresh, { signal })
    document.addEventListener('pointerdown', refresh, { signal })
    return () => {
      listening.abort()
    }
  }, [store])
  return null
}

const linkOf = ({ target }: Event): Element | null => (target instanceof Element ? target.closest('a') : null)
