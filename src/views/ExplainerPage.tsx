/**
 * The whole explainer: publisher's line, nav, the views and the lens between them, colophon. It is the same markup down a page and in
 * a card; the attributes of the root element and the style sheet make the difference.
 *
 * Knows no story by name. Used by `main.tsx` in the browser and by `build/html/` for the page's HTML.
 */
import { type ComponentType, Fragment, type ReactNode, useEffect, useLayoutEffect } from 'react'
import type { View } from '../model/anchors.ts'
import { viewsOf } from '../model/viewsOf.ts'
import type { Explainer } from '../state/createExplainer.ts'
import { ExplainerContext } from '../state/ExplainerContext.ts'
import { Announcer } from '../ui/Announcer.tsx'
import { useFocusInSight } from '../ui/hooks/useFocusInSight.ts'
import { useLanding } from '../ui/hooks/useLanding.ts'
import { useLazyViews } from '../ui/hooks/useLazyViews.ts'
import { useHoldPlaceOnResize } from '../ui/hooks/useHoldPlaceOnResize.ts'
import { GlanceView } from './glance/GlanceView.tsx'
import { LensBar } from './lens/LensBar.tsx'
import { Colophon } from './masthead/Colophon.tsx'
import { Masthead } from './masthead/Masthead.tsx'
import { ViewNav } from './masthead/ViewNav.tsx'
import { PointsView } from './points/PointsView.tsx'
import { PositionsView } from './positions/PositionsView.tsx'
import { QuotesView } from './quotes/QuotesView.tsx'
import { SourcesView } from './sources/SourcesView.tsx'
import { TimelineView } from './timeline/TimelineView.tsx'
import { UnknownView } from './unknown/UnknownView.tsx'

interface Props {
  explainer: Explainer
  /** Called after hydration, when React's event handlers are attached: the script in the head can stop listening. */
  onHydrated?: () => void
  /** Called once the components have subscribed to the store. What it got before then shows a moment later. */
  onConnected?: () => void
}

export function ExplainerPage({ explainer, onHydrated, onConnected }: Props) {
  useLayoutEffect(() => onHydrated?.(), [onHydrated])
  // A component subscribes to a store in an effect, and the effects of a parent follow those of its children.
  useEffect(() => onConnected?.(), [onConnected])
  return (
    <ExplainerContext value={explainer}>
      {/* In a parent that shrinks to fit, a container has no width of its own. */}
      <div className="@container mx-auto w-full max-w-page [contain-intrinsic-inline-size:300px]">
        <div className="px-side">
          <Announcer>
            <Masthead />
            <ViewNav />
            <Main>
              {viewsOf(explainer.story).map((view) => {
                const Content = components[view]
                return (
                  <Fragment key={view}>
                    <Content />
                    {view === 'glance' && <LensBar />}
                  </Fragment>
                )
              })}
            </Main>
            <Colophon />
          </Announcer>
        </div>
      </div>
    </ExplainerContext>
  )
}

/** In the order of `views`. The root of each is a `ViewSection` of that view. */
const components: Readonly<Record<View, ComponentType>> = {
  glance: GlanceView,
  positions: PositionsView,
  points: PointsView,
  quotes: QuotesView,
  timeline: TimelineView,
  unknown: UnknownView,
  sources: SourcesView,
}

/** Follows the links that lead to a place in it. Its views are made outside, so that they are not made again at each of them. */
function Main({ children }: { children: ReactNode }) {
  useLazyViews()
  useHoldPlaceOnResize()
  useLanding()
  useFocusInSight()
  return <main>{children}</main>
}
