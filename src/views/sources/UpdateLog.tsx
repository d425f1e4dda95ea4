/** What was corrected and what is new since the story came out, the newest first; that nothing is, where nothing is. */
import { Fragment } from 'react'
import { updatesAnchor } from '../../model/anchors.ts'
import { newestFirst } from '../../model/versions.ts'
import { useStory, useWords } from '../../state/ExplainerContext.ts'
import { UpdateEntry } from '../../ui/UpdateEntry.tsx'

export function UpdateLog() {
  const { updates, kept } = useStory()
  const { sources: words, shortDate } = useWords()
  return (
    <div id={updatesAnchor.id}>
      <h3 className="border-t border-ink pt-2 font-serif text-want font-strong">{words.updates}</h3>
      {updates.length === 0 ? (
        <p className="mt-1 text-note">{words.noUpdates}</p>
      ) : (
        <ul>
          {newestFirst(updates).map((update) => (
            <UpdateEntry key={update.date + update.text} update={update} />
          ))}
        </ul>
      )}
      {kept && kept.others.length > 0 && (
        <p className="mt-2 text-note">
          {words.keptVersions}
          {kept.others.map(({ day, href }, at) => (
            <Fragment key={day}>
              {at > 0 ? ', ' : ' '}
              <a href={href} className="thin-link whitespace-nowrap">
                <time dateTime={day}>{shortDate(day)}</time>
              </a>
            </Fragment>
          ))}
        </p>
      )}
    </div>
  )
}
