/** All sticking points of the story as cards. */
import { useText } from '../state/TextContext.ts'
import { PointCard } from './PointCard.tsx'

export function PointCards() {
  const { story } = useText()
  return story.points.map((point, at) => <PointCard key={point.id} point={point} number={at + 1} />)
}
