/** Where they are stuck: one card a sticking point. */
import { LensNote } from './LensNote.tsx'
import { LivePart } from './LivePart.tsx'
import { PointCards } from './PointCards.tsx'
import { Still } from './Still.tsx'
import { ViewHeading } from './ViewHeading.tsx'
import { ViewSection } from './ViewSection.tsx'

export function PointsView() {
  return (
    <ViewSection view="points">
      <Still>{import.meta.env.SSR && <ViewHeading view="points" />}</Still>
      <div className="mt-5 grid grid-cols-1 gap-5">
        <LivePart>
          <LensNote />
        </LivePart>
        <Still className="grid grid-cols-1 gap-x-11 gap-y-7 @wide:grid-cols-2">
          {import.meta.env.SSR && <PointCards />}
        </Still>
      </div>
    </ViewSection>
  )
}
