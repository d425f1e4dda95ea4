/** The sticking points, each with the parties that state nothing on it. */
import { pointAnchor } from '../../model/anchors.ts'
import { silentOn } from '../../model/tally.ts'
import { useStory, useWords } from '../../state/ExplainerContext.ts'
import { AnchorLink } from '../../ui/AnchorLink.tsx'
import { BlankList } from './BlankList.tsx'
import { BlankRow } from './BlankRow.tsx'

export function BlanksByPoint() {
  const { points, parties } = useStory()
  const { unknown } = useWords()
  return (
    <BlankList heading={unknown.byPoint}>
      {points.map((point) => {
        const silent = silentOn(point)
        return (
          <BlankRow
            key={point.id}
            name={
              <AnchorLink
                to={pointAnchor(point.id)}
                className="inline-block min-h-6 @max-tablet:min-w-29 wrap-anywhere justify-self-start thin-link font-serif font-strong"
              >
                {point.short}
              </AnchorLink>
            }
            blank={silent.length}
            total={parties.length}
          >
            {silent.map(({ name }) => name).join(', ')}
          </BlankRow>
        )
      })}
    </BlankList>
  )
}
