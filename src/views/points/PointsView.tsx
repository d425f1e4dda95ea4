/** Sticking points: one article a point, in the order of the story. Here alone each position is written out. */
import { useStory, useWords } from '../../state/ExplainerContext.ts'
import { ViewSection } from '../../ui/ViewSection.tsx'
import { PointArticle } from './PointArticle.tsx'

export function PointsView() {
  const story = useStory()
  const { points: words } = useWords()
  return (
    <ViewSection view="points" lede={words.lede(story)}>
      <div className="mt-4">
        {story.points.map((point) => (
          <PointArticle key={point.id} point={point} />
        ))}
      </div>
    </ViewSection>
  )
}
