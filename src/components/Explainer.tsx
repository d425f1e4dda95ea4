/**
 * The whole explainer: masthead, section nav and the six views. It is the same markup down a page and in a card; the style sheet
 * and the root element's attributes make the difference.
 *
 * Knows no story by name. Used by `main.tsx` in the browser and by `page/` for the built HTML.
 */
import type { Explainer as ExplainerValue } from '../state/ExplainerContext.ts'
import { ExplainerContext } from '../state/ExplainerContext.ts'
import { Announcer } from './Announcer.tsx'
import { Colophon } from './Colophon.tsx'
import { GlanceView } from './GlanceView.tsx'
import { JumpTarget } from './JumpTarget.tsx'
import { Landing } from './Landing.tsx'
import { LensMarks } from './LensMarks.tsx'
import { Masthead } from './Masthead.tsx'
import { PointsView } from './PointsView.tsx'
import { PositionsView } from './PositionsView.tsx'
import { QuotesView } from './QuotesView.tsx'
import { SourcesView } from './SourcesView.tsx'
import { StanceGlyphs } from './StanceGlyphs.tsx'
import { TimelineView } from './TimelineView.tsx'
import { ViewNav } from './ViewNav.tsx'

export function Explainer({ explainer }: { explainer: ExplainerValue }) {
  return (
    <ExplainerContext value={explainer}>
      <StanceGlyphs />
      <div className="@container mx-auto max-w-page px-5 pb-12 card:rounded-xl card:border card:border-rule card:px-4 card:pb-3">
        <Masthead />
        <ViewNav />
        <main>
          <GlanceView />
          <PositionsView />
          <PointsView />
          <QuotesView />
          <TimelineView />
          <SourcesView />
        </main>
        <div className="pt-10 card:pt-5">
          <Colophon />
        </div>
      </div>
      <Announcer />
      <LensMarks />
      <JumpTarget />
      <Landing />
    </ExplainerContext>
  )
}
