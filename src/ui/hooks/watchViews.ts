/** Which views the browser may skip, and where the reader is among them. Used by `useLazyViews`. */

/** What base.css lets the browser skip, and before it the first view, which is never skipped. */
export const skippable = 'section[id]:not(#points), #points article'

/** The views and where the reader is among them, without asking for a layout in the middle of a press. */
export interface WatchedViews {
  readonly all: readonly HTMLElement[]
  readonly inSight: () => readonly HTMLElement[]
  readonly above: () => readonly HTMLElement[]
  readonly unwatch: () => void
}

export function watchViews(): WatchedViews {
  const all = [...document.querySelectorAll<HTMLElement>(skippable)]
  const seen = new Set<Element>()
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) seen[isIntersecting ? 'add' : 'delete'](target)
  })
  for (const view of all) observer.observe(view)
  return {
    all,
    inSight: () => all.filter((view) => seen.has(view)),
    above: () => {
      const first = all.findIndex((view) => seen.has(view))
      return first > 0 ? all.slice(0, first) : []
    },
    unwatch: () => {
      observer.disconnect()
    },
  }
}
