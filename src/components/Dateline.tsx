/** What happened when and where, how many sources there are, when the story came out if it says so, and when it was last changed. */
import { storyAnchor } from '../model/anchors.ts'
import { asterisked } from '../i18n/asterisked.ts'
import { useText } from '../state/TextContext.ts'
import { NewestUpdate } from './NewestUpdate.tsx'
import { Refs } from './Refs.tsx'

export function Dateline() {
  const { story, words } = useText()
  const { what, date, place, refs } = story.dateline
  return (
    <>
      <span>
        {asterisked(words.dateline(what, date, place), story.dateline)}
        <Refs refs={refs} from={storyAnchor} />
      </span>
      <span>{words.from(story.sources)}</span>
      {story.published !== undefined && <span>{words.published(story.published)}</span>}
      <NewestUpdate />
    </>
  )
}
