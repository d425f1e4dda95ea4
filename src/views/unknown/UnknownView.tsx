/** Unknown: the questions that the sources leave open, and the positions that they do not state, by party. */
import { countBlanks } from '../../model/tally.ts'
import { useStory, useWords } from '../../state/ExplainerContext.ts'
import { ViewSection } from '../../ui/ViewSection.tsx'
import { BlanksByParty } from './BlanksByParty.tsx'
import { OpenQuestions } from './OpenQuestions.tsx'

export function UnknownView() {
  const story = useStory()
  const { unknown } = useWords()
  return (
    <ViewSection view="unknown" lede={unknown.lede(story)}>
      {story.unknowns.length > 0 && <OpenQuestions />}
      {countBlanks(story).blank > 0 && (
        <div className="mt-5 @tablet:mt-8">
          <BlanksByParty />
        </div>
      )}
    </ViewSection>
  )
}
