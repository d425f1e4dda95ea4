/** What was corrected and what is new since the story came out: the newest of the log, which is whole in the sources. */
import { updatesAnchor } from '../../model/anchors.ts'
import { newestFirst } from '../../model/versions.ts'
import { useStory, useWords } from '../../state/ExplainerContext.ts'
import { AnchorLink } from '../../ui/AnchorLink.tsx'

/** How many of them: what is longer belongs into the log. */
const most = 3

export function WhatChanged() {
  const { updates } = useStory()
  const { timeline: words, updateKinds, date: dateInWords } = useWords()
  return (
    <div className="mt-4 max-w-measure border-t border-ink pt-3">
      <h3 className="font-serif text-want font-strong">{words.whatChanged}</h3>
      <ul>
        {newestFirst(updates)
          .slice(0, most)
          .map(({ date, kind, text }) => (
            <li key={date + text} className="border-b border-rule py-2 text-note text-pretty">
              <b>{updateKinds[kind]}</b>, <time dateTime={date}>{dateInWords(date)}</time>: {text}
            </li>
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
