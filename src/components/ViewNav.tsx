/** The section nav. Down a page it stays in sight and marks the view that is being read; in a card it chooses the one that shows. */
import { useEffect, useRef } from 'react'
import { useExplainer, useViewState } from '../state/ExplainerContext.ts'
import { chooseView } from '../state/transitions.ts'
import { StateLink } from './StateLink.tsx'
import { useViewInSight } from './useViewInSight.ts'

export function ViewNav() {
  const { outline, words } = useExplainer()
  const layout = useViewState((state) => state.layout)
  const chosen = useViewState((state) => state.view)
  const inSight = useViewInSight()
  const current = layout === 'page' ? (inSight ?? chosen) : chosen
  const strip = useRef<HTMLUListElement>(null)

  // On a narrow page the strip scrolls sideways. Browsers leave a link that has the focus half out of sight.
  const show = (link: HTMLElement | null | undefined) => {
    if (link && strip.current) strip.current.scrollLeft = link.offsetLeft - strip.current.clientWidth / 3
  }
  useEffect(() => {
    show(strip.current?.querySelector<HTMLElement>('[aria-current]'))
  }, [current])

  return (
    <nav aria-label={words.viewsLabel} className="sticky top-0 z-20 border-y border-rule bg-paper card:static">
      <ul
        ref={strip}
        onFocus={({ target }) => {
          show(target)
        }}
        className="relative -mb-px flex gap-x-5.5 overflow-x-auto scrollbar-none card:flex-wrap card:gap-x-4.5"
      >
        {outline.views.map((view) => (
          <li key={view}>
            <StateLink
              step={chooseView(view)}
              current={view === current}
              className="flex h-nav items-center border-b-2 border-transparent -outline-offset-2 forced-colors:border-b-0 forced-colors:aria-current:border-b-2 text-note font-strong whitespace-nowrap text-soft no-underline hover:text-ink aria-current:border-ink aria-current:text-ink card:h-10"
            >
              {words.views[view]}
            </StateLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
