/**
 * Lets the browser skip the views that are out of sight: their styles, layout and painting are most of what a press costs on a phone.
 *
 * A skipped view keeps the height that it had when it was last laid out, so that the scrollbar and every link stay true. At first, and
 * after each choice that changes heights, the views are laid out one after another while the browser is idle. The root element tells how
 * things stand, and styles.css skips by it: `data-lazy` is `guess` until then, `known` after it, and not there while the page is laid out
 * as a whole.
 *
 * Only at the page's own address, since a frame is as high as all that is in it, and only in Chromium: see `canSkip`.
 * @see https://developer.mozilla.org/en-US/docs/Web/CSS/contain-intrinsic-size
 */
import { useCallback, useEffect, useRef } from 'react'
import { isFramed } from '../../state/appearance.ts'
import { useExplainer } from '../../state/ExplainerContext.ts'
import type { ViewState } from '../../state/viewState.ts'
import { whenIdle } from './whenIdle.ts'

/** @returns lays out the whole page at once, for a jump that cannot wait for true heights */
export function useLazyViews(): () => void {
  const { store } = useExplainer()
  const layOutNow = useRef<() => void>(nothing)
  useEffect(() => {
    const { dataset } = document.documentElement
    if (isFramed() || !canSkip()) {
      delete dataset.lazy
      return
    }
    const views = watchViews()
    let stop: () => void = nothing

    const measure = () => {
      stop()
      if (dataset.lazy === undefined) {
        // Every view is laid out, and the browser has noted its height in the next frame.
        stop = whenIdle(() => {
          stop = inTwoFrames(() => {
            views.inSight().forEach(show)
            dataset.lazy = 'known'
          })
        })
      } else {
        dataset.lazy = 'guess'
        stop = measureViews(views, () => (dataset.lazy = 'known'))
      }
    }
    layOutNow.current = () => {
      if (dataset.lazy !== 'guess') return
      delete dataset.lazy
      measure()
    }

    const release = store.subscribe((state, before) => {
      if (changesHeights(state, before)) measure()
    })
    // The first view is never skipped. It tells of another width and of larger letters, and begins by telling of its own.
    const sizes = new ResizeObserver(measure)
    for (const view of views.all.slice(0, 1)) sizes.observe(view)
    return () => {
      stop()
      release()
      sizes.disconnect()
      views.forget()
    }
  }, [store])
  return useCallback(() => {
    layOutNow.current()
  }, [])
}

const nothing = () => undefined

/**
 * Chromium's accessibility tree has been tried, and reaches what is skipped. Nothing but what Chromium alone has tells it apart.
 * @see https://caniuse.com/mdn-api_navigator_useragentdata
 */
const canSkip = (): boolean =>
  'userAgentData' in navigator &&
  CSS.supports('content-visibility: auto') &&
  CSS.supports('overflow-clip-margin: 20px') &&
  typeof IntersectionObserver !== 'undefined' &&
  typeof ResizeObserver !== 'undefined'

const changesHeights = (state: ViewState, before: ViewState): boolean =>
  state.parties !== before.parties ||
  state.topic !== before.topic ||
  state.quote !== before.quote ||
  state.openPoints !== before.openPoints

/** The views and where the reader is among them, without asking for a layout in the middle of a press. */
interface WatchedViews {
  readonly all: readonly HTMLElement[]
  readonly inSight: () => readonly HTMLElement[]
  readonly above: () => readonly HTMLElement[]
  readonly forget: () => void
}

function watchViews(): WatchedViews {
  const all = [...document.querySelectorAll<HTMLElement>('section[id]')]
  const seen = new Set<Element>()
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) seen[isIntersecting ? 'add' : 'delete'](target)
  })
  for (const view of all) observer.observe(view)
  return {
    all,
    inSight: () => all.filter((view) => seen.has(view)),
    above: () =>
      all.slice(
        0,
        Math.max(
          0,
          all.findIndex((view) => seen.has(view)),
        ),
      ),
    forget: () => {
      observer.disconnect()
    },
  }
}

/** @returns a function that leaves the rest as it is */
function measureViews(views: WatchedViews, done: () => void): () => void {
  const { style } = document.documentElement
  // What grows or shrinks above the reader does so with the choice itself, so that whoever holds their place can make up for it.
  views.above().forEach(show)
  const rest = views.all.values()
  let cancel = whenIdle(next)

  function next() {
    const { value: view, done: isLast } = rest.next()
    if (isLast) {
      done()
      return
    }
    const { bottom } = view.getBoundingClientRect()
    // The browser's own anchoring would move the page once more, and not every browser has one.
    style.overflowAnchor = 'none'
    show(view)
    if (bottom <= 0) window.scrollBy({ top: view.getBoundingClientRect().bottom - bottom, behavior: 'instant' })
    cancel = inTwoFrames(() => {
      release([view])
      cancel = whenIdle(next)
    })
  }

  function release(shown: readonly HTMLElement[]) {
    style.overflowAnchor = ''
    // A view that may be skipped from now on is skipped for a frame. What the reader looks at would be gone for it.
    const inSight = views.inSight()
    for (const view of shown) if (!inSight.includes(view)) view.style.contentVisibility = ''
  }

  return () => {
    cancel()
    release(views.all)
  }
}

function show(view: HTMLElement): void {
  view.style.contentVisibility = 'visible'
}

/** A browser notes the height of what it has laid out when it draws a frame. @returns a function that calls it off */
function inTwoFrames(act: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(act)
  })
  return () => {
    cancelAnimationFrame(frame)
  }
}
