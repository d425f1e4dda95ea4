/** The parties, each with how many sticking points it states nothing on, and which. */
import { tallyOf } from '../../model/tally.ts'
import { useStory, useWords } from '../../state/ExplainerContext.ts'
import { PartyName } from '../../ui/PartyName.tsx'
import { BlankLinks } from './BlankLinks.tsx'

export function BlanksByParty() {
  const story = useStory()
  const { unknown } = useWords()
  return (
    <div>
      <h3 className="font-serif text-question font-strong tracking-question">{unknown.byParty}</h3>
      <ul className="blank-list mt-1.5">
        {story.parties.map((party) => {
          const { unstated } = tallyOf(story, party)
          return (
            <li key={party.id} data-party={party.id} className="text-note">
              <PartyName party={party} className="@max-tablet:min-w-29 wrap-anywhere hyphens-auto whitespace-normal" />{' '}
              <span className="whitespace-nowrap text-soft">
                {unknown.blanks(unstated.length, story.points.length)}
              </span>{' '}
              <div className="text-voice">
                {unstated.length === 0 ? unknown.allStated : <BlankLinks points={unstated} party={party} />}
              </div>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
