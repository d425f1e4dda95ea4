/** The views of the story: it stays in sight down a page, and wraps in a card. Its strip fades where it goes on. */
import { useRef } from 'react'
import { viewAnchor } from '../../model/anchors.ts'
import { viewsOf } from '../../model/viewsOf.ts'
import { useStory, useViewState, useWords } from '../../state/ExplainerContext.ts'
import { AnchorLink } from '../../ui/AnchorLink.tsx'
import { showFocused, useKeepInStrip } from '../../ui/hooks/useKeepInStrip.ts'
import { useStickyHeight } from '../../ui/hooks/useStickyHeight.ts'
import { useStripEdges } from '../../ui/hooks/useStripEdges.ts'
import { useViewInSight } from '../../ui/hooks/useViewInSight.ts'

export function ViewNav() {
  const words = useWords()
  const views = viewsOf(useStory())
  const inSight = useViewInSight()
  const chosen = useViewState((state) => state.view)
  const isCard = useViewState((state) => state.layout === 'card')
  const openView = useViewState((state) => state.openView)
  const current = isCard ? chosen : (inSight ?? 'glance')
  const bar = useRef<HTMLElement>(null)
  const strip = useRef<HTMLUListElement>(null)
  const { hasBefore, hasAfter } = useStripEdges(strip)
  useStickyHeight(bar, '--nav-height')
  useKeepInStrip(strip, current)
  return (
    <nav ref={bar} aria-label={words.nav.label} className="bleed edge-rules view-nav print:hidden">
      <ul
        ref={strip}
        data-before={hasBefore}
        data-after={hasAfter}
        onKeyUp={showFocused}
        className="bleed fading-strip"
      >
        {views.map((view) => (
          <li key={view}>
            <AnchorLink
              to={viewAnchor(view)}
              isCurrent={view === current}
              className="nav-item"
              onFollow={
                isCard
                  ? () => {
                      openView(view)
                    }
                  : undefined
              }
            >
              <span className="card:@max-tiny:hidden">{words.views[view]}</span>
              <span className="hidden card:@max-tiny:inline">{words.shortViews[view]}</span>
            </AnchorLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
