/** Stub. */
import { useWords } from '../../state/ExplainerContext.ts'
import { ViewSection } from '../../ui/ViewSection.tsx'

export function TimelineView() {
  const { timeline } = useWords()
  return (
    <ViewSection view="timeline" lede={timeline.lede}>
      {null}
    </ViewSection>
  )
}
