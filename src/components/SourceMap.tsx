/** Each paragraph of each source with what rests on it, corrections and updates, and how it was made. */
import { citationsOf } from '../model/citations.ts'
import type { Source } from '../model/Story.ts'
import { useText } from '../state/TextContext.ts'
import { ParagraphEntry } from './ParagraphEntry.tsx'
import { UpdateLog } from './UpdateLog.tsx'

export function SourceMap() {
  const { story, words } = useText()
  const citations = citationsOf(story)
  return (
    <>
      {story.sources.map((source) => (
        <div key={source.id} className="mt-5">
          <SourceHeading source={source} />
          <ol className="mt-2 border-t-2 border-ink">
            {source.paragraphs.map((paragraph) => (
              <ParagraphEntry
                key={paragraph.ref}
                paragraph={paragraph}
                statements={citations.get(paragraph.ref) ?? []}
              />
            ))}
          </ol>
        </div>
      ))}
      <div className="mt-5 grid grid-cols-1 gap-x-11 gap-y-7 @wide:grid-cols-2">
        <UpdateLog />
        <div>
          <h3 className="font-serif text-card font-strong">{words.madeTitle}</h3>
          <p className="mt-1 text-note text-soft">{words.made}</p>
        </div>
      </div>
    </>
  )
}

function SourceHeading({ source: { number, title, url, published } }: { source: Source }) {
  const { words } = useText()
  return (
    <>
      <h3 className="font-serif text-question font-strong">
        {number !== undefined && `${number}. `}
        {url === undefined ? title : <a href={url}>{title}</a>}
      </h3>
      <p className="text-note text-soft">
        {published === undefined ? words.undated : `${words.published(published)}.`}
      </p>
    </>
  )
}
