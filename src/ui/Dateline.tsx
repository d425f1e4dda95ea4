/** What happened when and where, when the story came out if it says so, and when it was last changed. */
import { updatesAnchor } from '../model/anchors.ts'
import { newestFirst } from '../model/versions.ts'
import { useStory, useWords } from '../state/ExplainerContext.ts'
import { AnchorLink } from './AnchorLink.tsx'
import { DateMark } from './DateMark.tsx'

export function Dateline() {
  const { dateline, published, updates } = useStory()
  const words = useWords()
  const [newest] = newestFirst(updates)
  return (
    <>
      <time dateTime={dateline.date}>{words.dateline(dateline.what, dateline.date)}</time>
      <DateMark dated={dateline} />
      {`, ${dateline.place}`}
      {published !== undefined && ` · ${words.published(published)}`}
      {newest && (
        <>
          {' · '}
          <AnchorLink to={updatesAnchor} className="thin-link">
            {`${words.masthead.updated[newest.kind]} ${words.shortDate(newest.date)}`}
          </AnchorLink>
        </>
      )}
    </>
  )
}
