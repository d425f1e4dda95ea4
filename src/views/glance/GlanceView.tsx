/** At a glance: the headline beside the stance grid, the finding, the key points, and share and embed. */
import { storyAnchor } from '../../model/anchors.ts'
import { groundsOfStandfirst } from '../../model/grounds.ts'
import { useStory, useWords } from '../../state/ExplainerContext.ts'
import { NextView } from '../../ui/NextView.tsx'
import { Statement } from '../../ui/Statement.tsx'
import { Dateline } from '../../ui/Dateline.tsx'
import { Finding } from './Finding.tsx'
import { KeyPoints } from './KeyPoints.tsx'
import { ShareAndEmbed } from './ShareAndEmbed.tsx'
import { SkipLink } from './SkipLink.tsx'
import { TalksState } from './TalksState.tsx'
import { StanceGrid } from './StanceGrid.tsx'

export function GlanceView() {
  const story = useStory()
  const { headline, standfirst } = story
  const { views } = useWords()
  return (
    <section id="glance" aria-label={views.glance} className="pt-6 print:pt-2 @max-tablet:pt-4 card:pt-4">
      <SkipLink />
      <div className="grid grid-cols-1 gap-6 @max-tablet:gap-5 @desk:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] @desk:grid-rows-[auto_1fr] @desk:gap-x-13 @desk:gap-y-0">
        <div>
          <h1 className="text-balance font-serif text-headline font-strong tracking-headline card:hidden print:text-[2.5rem]">
            {headline}
          </h1>
          <Statement
            grounds={groundsOfStandfirst(story)}
            anchor={storyAnchor}
            className="mt-3 max-w-[36em] text-balance text-standfirst card:mt-0 card:text-body"
          >
            {standfirst.text}
          </Statement>
          <p className="mt-3 text-small text-soft card:hidden">
            <Dateline />
          </p>
          <TalksState />
        </div>
        <StanceGrid />
        <Finding />
      </div>
      <KeyPoints />
      <ShareAndEmbed />
      <NextView after="glance" />
    </section>
  )
}
