/** When the story was last corrected or brought up to date, and the way to the log. Nothing where it never was. */
import { updatesAnchor } from '../model/anchors.ts'
import { newestFirst } from '../model/versions.ts'
import { useText } from '../state/TextContext.ts'
import { jumpTo } from '../state/transitions.ts'
import { StateLink } from './StateLink.tsx'

export function NewestUpdate() {
  const { story, words } = useText()
  const [newest] = newestFirst(story.updates)
  if (!newest) return null
  return (
    <StateLink step={jumpTo(updatesAnchor)} className="quiet-link">
      {words.updated[newest.kind]} <time dateTime={newest.date}>{words.shortDate(newest.date)}</time>
    </StateLink>
  )
}
