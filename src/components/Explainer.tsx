/**
 * The whole explainer: masthead, section nav and the six views. It is the same markup down a page and in a card; the style sheet
 * and the root element's attributes make the difference.
 *
 * Knows no story by name. Used by `main.tsx` in the browser and by `page/` for the built HTML.
 */
import { useLayoutEffect } from 'react'
import type { Explainer as ExplainerValue } from '../state/ExplainerContext.ts'
import { ExplainerContext } from '../state/ExplainerContext.ts'
import { Announcer } from './Announcer.tsx'
import { Choices } from './Choices.tsx'
import { Colophon } from './Colophon.tsx'
import { CopyQuotes } from './CopyQuotes.tsx'
import { GlanceView } from './GlanceView.tsx'
import { JumpTarget } from './JumpTarget.tsx'
import { Landing } from './Landing.tsx'
import { LensMarks } from './LensMarks.tsx'
import { Links } from './Links.tsx'
import { Masthead } from './Masthead.tsx'
import { OpenRow } from './OpenRow.tsx'
import { PointsView } from './PointsView.tsx'
import { PositionsView } from './PositionsView.tsx'
import { QuotesView } from './QuotesView.tsx'
import { SourcesView } from './SourcesView.tsx'
import { StanceGlyphs } from './StanceGlyphs.tsx'
import { Still } from './Still.tsx'
import { TimelineView } from './TimelineView.tsx'
import { ViewNav } from './ViewNav.tsx'

interface Props {
  explainer: ExplainerValue
  /** Called once the page answers the reader: from here on nobody else has to. */
  begin?: () => void
}

export function Explainer({ explainer, begin }: Props) {
  useLayoutEffect(() => begin?.(), [begin])
  return (
    <ExplainerContext value={explainer}>
      <Still>{import.meta.env.SSR && <StanceGlyphs />}</Still>
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
        <Still
          as="footer"
          className="mt-20 grid grid-cols-1 gap-1 border-t border-rule pt-3.5 text-small text-soft card:mt-10"
        >
          {import.meta.env.SSR && <Colophon />}
        </Still>
      </div>
      <Announcer />
      <Links />
      <Choices />
      <OpenRow />
      <CopyQuotes />
      <LensMarks />
      <JumpTarget />
      <Landing />
    </ExplainerContext>
  )
}
