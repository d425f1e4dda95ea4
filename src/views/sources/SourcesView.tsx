/**
 * Sources: each source with its paragraphs and what on this page rests on each, what was corrected, and how the story was made.
 * Here a citation leads.
 */
import { citationsOf } from '../../model/citations.ts'
import { useStory, useWords } from '../../state/ExplainerContext.ts'
import { ViewSection } from '../../ui/ViewSection.tsx'
import { HowItWasMade } from './HowItWasMade.tsx'
import { SourceEntry } from './SourceEntry.tsx'
import { UpdateLog } from './UpdateLog.tsx'

export function SourcesView() {
  const story = useStory()
  const { sources: words } = useWords()
  const citations = citationsOf(story)
  return (
    <ViewSection view="sources" lede={words.lede(story)}>
      {story.sources.map((source) => (
        <SourceEntry key={source.id} source={source} citations={citations} />
      ))}
      <div className="mt-6 grid @tablet:mt-8 grid-cols-1 gap-x-12 gap-y-6 @tablet:grid-cols-2">
        <UpdateLog />
        <HowItWasMade />
      </div>
    </ViewSection>
  )
}
