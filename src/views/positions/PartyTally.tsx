/** How a party stands: a mark a point, in the order of the points, and the same counted in words. */
import { markOf, standOn } from '../../model/standing.ts'
import type { Party } from '../../model/Story.ts'
import { tallyOf } from '../../model/tally.ts'
import { useStory, useWords } from '../../state/ExplainerContext.ts'
import { Mark } from '../../ui/Mark.tsx'
import { StandingText } from '../../ui/StandingText.tsx'
import { hasMarks } from './hasMarks.ts'

export function PartyTally({ party }: { party: Party }) {
  const story = useStory()
  const { positions: words } = useWords()
  return (
    <div className="flex flex-wrap content-start items-center gap-x-3 gap-y-1 pt-1 @tablet:grid @tablet:justify-items-start">
      <h4 className="text-small font-strong text-soft">{words.onPoints(story.points.length)}</h4>
      {hasMarks(story.points) && (
        <p aria-hidden className="flex gap-2 text-[17px]">
          {story.points.map((point) => {
            const stand = standOn(point, party)
            const mark = markOf(stand)
            if (mark) return <Mark key={point.id} of={mark} className={stand.position ? '' : 'text-soft'} />
            return <StandingText key={point.id} point={point} stand={stand} className="text-small/[17px]" />
          })}
        </p>
      )}
      <p className="basis-full text-small text-pretty text-soft">{words.tally(tallyOf(story, party))}</p>
    </div>
  )
}
