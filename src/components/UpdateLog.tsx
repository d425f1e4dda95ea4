/** What was corrected and what is new since the story came out, the newest first; and that nothing is, where nothing is. */
import { updatesAnchor } from '../model/anchors.ts'
import { newestFirst } from '../model/versions.ts'
import { useText } from '../state/TextContext.ts'

export function UpdateLog() {
  const { story, words } = useText()
  const updates = newestFirst(story.updates)
  return (
    <div id={updates.length > 0 ? updatesAnchor.id : undefined}>
      <h3 className="font-serif text-card font-strong">{words.updatesTitle}</h3>
      {updates.length === 0 ? (
        <p className="mt-1 text-soft">{words.noUpdates}</p>
      ) : (
        <ul>
          {updates.map(({ date, kind, text }) => (
            <li key={date + text} className="border-b border-rule py-2.5">
              <b className="font-strong">{words.updateKinds[kind]}</b>, <time dateTime={date}>{words.date(date)}</time>:{' '}
              {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
