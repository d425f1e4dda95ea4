/** Where they are stuck: one card a sticking point. */
import { useExplainer } from '../state/ExplainerContext.ts'
import { LensNote } from './LensNote.tsx'
import { PointCard } from './PointCard.tsx'
import { ViewHeading } from './ViewHeading.tsx'
import { ViewSection } from './ViewSection.tsx'

export function PointsView() {
  const { story, words } = useExplainer()
  return (
    <ViewSection view="points">
      <ViewHeading view="points" lede={words.pointsLede} />
      <div className="mt-5 grid grid-cols-1 gap-5">
        <LensNote />
        <div className="grid grid-cols-1 gap-7 @wide:grid-cols-2 @wide:gap-x-10">
          {story.points.map((point, at) => (
            <PointCard key={point.id} point={point} number={at + 1} />
          ))}
        </div>
      </div>
    </ViewSection>
  )
}
