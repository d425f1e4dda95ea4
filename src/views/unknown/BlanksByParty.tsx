/** The parties, each with the sticking points on which it states nothing. */
import { tallyOf } from '../../model/tally.ts'
import { useStory, useWords } from '../../state/ExplainerContext.ts'
import { PartyName } from '../../ui/PartyName.tsx'
import { BlankList } from './BlankList.tsx'
import { BlankRow } from './BlankRow.tsx'
import { PointLinks } from './PointLinks.tsx'

export function BlanksByParty() {
  const story = useStory()
  const { unknown } = useWords()
  return (
    <BlankList heading={unknown.byParty}>
      {story.parties.map((party) => {
        const { unstated } = tallyOf(story, party)
        return (
          <BlankRow
            key={party.id}
            party={party.id}
            name={
              <PartyName party={party} className="@max-tablet:min-w-29 wrap-anywhere hyphens-auto whitespace-normal" />
            }
            blank={unstated.length}
            total={story.points.length}
          >
            <PointLinks points={unstated} />
          </BlankRow>
        )
      })}
    </BlankList>
  )
}
