/**
 * Lets the browser skip the views that are out of sight: their styles, layout and painting are most of what a press costs on a phone. The
 * sticking points are longer than all other views, so each point is skipped by itself; what is said of views here holds for points.
 *
 * A skipped view keeps the height that it had when it was last laid out, so that the scrollbar and every link stay true. At first, and
 * after each choice that changes heights, the views are laid out one after another while the browser is idle. The root element tells how
 * things stand, and base.css skips by it: `data-lazy` is `guess` until then, `known` after it, and not there while the page is laid out
 * as a whole. On a phone it begins as `held`: see prehydration/holdSecondView.ts.
 *
 * Only at the page's own address, since a frame is as high as all that is in it, and only in Chromium: see `canSkip`.
 * @see https://developer.mozilla.org/en-US/docs/Web/CSS/contain-intrinsic-size
 */
import { useEffect } from 'react'
import { isFramed } from '../../state/appearance.ts'
import { canSkip } from '../../state/canSkip.ts'
import { useExplainer } from '../../state/ExplainerContext.ts'
import { addressFields, parameters } from '../../state/viewState.ts'
import { inTwoFrames } from './inTwoFrames.ts'
import { measureViews, showView } from './measureViews.ts'
import { skippable, watchViews } from './watchViews.ts'
import { whenIdle } from './whenIdle.ts'

export function useLazyViews(): void {
  const { store } = useExplainer()
  useEffect(() => {
    const { dataset } = document.documentElement
    if (isFramed() || !canSkip()) {
      delete dataset.lazy
      return
    }
    const views = watchViews()
    let cancel: () => void = () => undefined

    const measure = (changesAbove = true) => {
      cancel()
      if (dataset.lazy === undefined) {
        cancel = whenIdle(() => {
          cancel = inTwoFrames(() => {
            views.inSight().forEach(showView)
            dataset.lazy = 'known'
          })
        })
      } else {
        if (dataset.lazy === 'known') dataset.lazy = 'guess'
        // What grows or shrinks above the reader does so with the choice itself, so that `holdPlace` can make up for it.
        if (changesAbove) views.above().forEach(showView)
        cancel = measureViews(views, () => (dataset.lazy = 'known'))
      }
    }

    const unsubscribe = store.subscribe((state, before) => {
      const changed = addressFields.filter(
        (field) => state[field] !== before[field] && parameters[field].moves !== 'nothing',
      )
      // Whoever jumps leaves what is above them.
      const isJump = state.jump !== null && state.jump !== before.jump
      if (changed.length > 0) measure(!isJump && changed.some((field) => parameters[field].moves !== 'below'))
    })
    // The first view is never skipped, so it changes its size with the width of the page and of its letters. The observer also tells its first size.
    const sizes = new ResizeObserver(() => {
      measure()
    })
    for (const view of views.all.slice(0, 1)) sizes.observe(view)
    return () => {
      cancel()
      unsubscribe()
      sizes.disconnect()
      views.unwatch()
    }
  }, [store])
}

/**
 * Lays out what a jump brings into sight, and what is so near above it that the browser would lay it out in the next frame: from under
 * the reader, who would be led past the place. All else may keep the height that it is thought to have: the browser makes up for it.
 */
export function layOutAround(place: Element): void {
  const { lazy } = document.documentElement.dataset
  if (lazy === undefined || lazy === 'known') return
  const views = [...document.querySelectorAll<HTMLElement>(skippable)]
  const at = views.findIndex((view) => view.contains(place) || place.contains(view))
  let height = 0
  for (const view of views.slice(0, at + 1).reverse()) {
    showView(view)
    if (view !== views[at]) height += view.offsetHeight
    if (height > nearness * window.innerHeight) return
  }
}

/** How far out of sight Chromium lays out what it could skip, in heights of the window, and a little more. */
const nearness = 2
