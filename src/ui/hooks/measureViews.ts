/** Lays out the views one after another while the browser is idle, so that it knows their heights. Used by `useLazyViews`. */
import { inTwoFrames } from './inTwoFrames.ts'
import type { WatchedViews } from './watchViews.ts'
import { whenIdle } from './whenIdle.ts'

/** @returns a function that leaves the rest as it is */
export function measureViews(views: WatchedViews, done: () => void): () => void {
  const { dataset } = document.documentElement
  const rest = views.all.values()
  let cancel = whenIdle(next)

  function next() {
    const { value: view, done: isLast } = rest.next()
    if (isLast) {
      release(views.all)
      done()
      return
    }
    showView(view)
    // It is laid out here, in a task of its own, and needs no holding any more.
    if (view.id === 'positions' && dataset.lazy === 'held') dataset.lazy = 'guess'
    // Forces style and layout in this task, so that the next frame only has to paint: two short tasks in place of a long one.
    view.getBoundingClientRect()
    cancel = inTwoFrames(() => {
      release([view])
      cancel = whenIdle(next)
    })
  }

  /** A view that may be skipped from now on is skipped for a frame. What the reader looks at would be gone for it, so it stays shown. */
  function release(shown: readonly HTMLElement[]) {
    const inSight = views.inSight()
    for (const view of shown) if (!inSight.includes(view)) view.style.contentVisibility = ''
  }

  return () => {
    cancel()
    release(views.all)
  }
}

/** Lays a view out, wherever it is, until its `contentVisibility` is taken away again. */
export function showView(view: HTMLElement): void {
  view.style.contentVisibility = 'visible'
}
