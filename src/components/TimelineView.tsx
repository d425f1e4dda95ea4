/** The timeline and what is still unknown. Nothing where a story has neither. */
import { useExplainer } from '../state/ExplainerContext.ts'
import { LensNote } from './LensNote.tsx'
import { LivePart } from './LivePart.tsx'
import { Still } from './Still.tsx'
import { Timeline } from './Timeline.tsx'
import { ViewSection } from './ViewSection.tsx'

export function TimelineView() {
  const { outline } = useExplainer()
  if (!outline.views.includes('timeline')) return null
  return (
    <ViewSection view="timeline">
      <div className="grid grid-cols-1 gap-5">
        <LivePart>
          <LensNote />
        </LivePart>
        <Still className="grid grid-cols-1 gap-10 @wide:grid-cols-11 @wide:gap-x-14">
          {import.meta.env.SSR && <Timeline />}
        </Still>
      </div>
    </ViewSection>
  )
}
