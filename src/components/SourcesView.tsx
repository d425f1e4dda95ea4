/** Where this comes from: each paragraph with what rests on it, corrections and updates, and how it was made. */
import { citationsOf } from '../model/citations.ts'
import type { Source } from '../model/Story.ts'
import { useExplainer } from '../state/ExplainerContext.ts'
import { ParagraphEntry } from './ParagraphEntry.tsx'
import { ViewHeading } from './ViewHeading.tsx'
import { ViewSection } from './ViewSection.tsx'

export function SourcesView() {
  const { story, words } = useExplainer()
  const citations = citationsOf(story)
  return (
    <ViewSection view="sources">
      <ViewHeading view="sources" lede={words.sourcesLede(story)} />
      {story.sources.map((source, at) => (
        <div key={source.id} className="mt-5">
          <SourceHeading source={source} number={story.sources.length > 1 ? at + 1 : undefined} />
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
      <div className="mt-8 grid grid-cols-1 gap-8 @wide:grid-cols-2 @wide:gap-x-11">
        <div>
          <h3 className="font-serif text-card font-strong">{words.updatesTitle}</h3>
          {story.updates.length === 0 && <p className="mt-1 text-soft">{words.noUpdates}</p>}
          <ul>
            {story.updates.map(({ date, kind, text }) => (
              <li key={date + text} className="border-b border-rule py-2.5">
                <b className="font-strong">{words.updateKinds[kind]}</b>,{' '}
                <time dateTime={date}>{words.date(date)}</time>: {text}
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3 className="font-serif text-card font-strong">{words.madeTitle}</h3>
          <p className="mt-1 text-note text-soft">{words.made}</p>
        </div>
      </div>
    </ViewSection>
  )
}

function SourceHeading({ source, number }: { source: Source; number: number | undefined }) {
  const { words } = useExplainer()
  const { title, url, published } = source
  return (
    <>
      <h3 className="font-serif text-question font-strong">
        {number !== undefined && `${number}. `}
        {url === undefined ? title : <a href={url}>{title}</a>}
      </h3>
      <p className="text-note text-soft">{published === undefined ? words.undated : words.published(published)}</p>
    </>
  )
}
