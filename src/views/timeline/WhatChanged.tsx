/** What was corrected and what is new since the story came out: the newest of the log, which is whole in the sources. */
import { updatesAnchor } from '../../model/anchors.ts'
import { newestFirst } from '../../model/versions.ts'
import { useStory, useWords } from '../../state/ExplainerContext.ts'
import { AnchorLink } from '../../ui/AnchorLink.tsx'
import { UpdateEntry } from '../../ui/UpdateEntry.tsx'

/** How many of them: what is longer belongs into the log. */
const most = 3

export function WhatChanged() {
  const { updates } = useStory()
  const { timeline: words } = useWords()
  return (
    <div className="mt-4 max-w-measure border-t border-ink pt-3">
      <h3 className="font-serif text-want font-strong">{words.whatChanged}</h3>
      <ul>
        {newestFirst(updates)
          .slice(0, most)
          .map((update) => (
            <UpdateEntry key={update.date + update.text} update={update} />
          ))}
      </ul>
      {updates.length > most && (
        <AnchorLink to={updatesAnchor} className="thin-link inline-flex min-h-11 items-center text-small font-strong">
          {words.allUpdates(updates.length)}
        </AnchorLink>
      )}
    </div>
  )
}
