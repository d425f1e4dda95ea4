/** A source: what it is called, who published it and when, as far as that is known, and its paragraphs. */
import type { CitedStatement } from '../../model/statements.ts'
import type { Source } from '../../model/Story.ts'
import { useWords } from '../../state/ExplainerContext.ts'
import { ParagraphList } from './ParagraphList.tsx'

interface Props {
  source: Source
  /** What rests on each paragraph, by its ref: `citationsOf(story)`. */
  citations: ReadonlyMap<string, readonly CitedStatement[]>
}

export function SourceEntry({ source, citations }: Props) {
  const { sources: words, date } = useWords()
  const { number, title, url, publisher, published, kind, paragraphs } = source
  const around = paragraphs.filter(({ part }) => part)
  const parts = [...new Set(around.flatMap(({ part }) => part ?? []))]
  return (
    <div className="mt-4 @tablet:mt-5">
      <h3 className="border-t border-ink pt-3 font-serif text-want font-strong">
        {number !== undefined && `${number}. `}
        {url === undefined ? (
          title
        ) : (
          <a href={url} target="_blank" rel="noopener" className="thin-link">
            {title}
            <span aria-hidden>{'\u00a0↗'}</span>
          </a>
        )}
      </h3>
      <dl className="wrap-anywhere mt-1 mb-3 @max-tablet:mb-0.5 flex flex-wrap gap-x-6 gap-y-0.5 text-note print:mb-1">
        <div>
          <dt className="inline text-soft">{words.publisher}</dt>{' '}
          <dd className="inline">{publisher ?? words.unknownPublisher}</dd>
        </div>{' '}
        <div>
          <dt className="inline text-soft">{words.published}</dt>{' '}
          <dd className="inline">
            {published === undefined ? words.undated : <time dateTime={published}>{date(published)}</time>}
          </dd>
        </div>
      </dl>
      {paragraphs.length > around.length && (
        <p className="pb-1 text-end text-small text-soft @tablet:hidden print:hidden">{words.restingOnEach}</p>
      )}
      <ParagraphList paragraphs={paragraphs.filter(({ part }) => !part)} citations={citations} />
      {around.length > 0 && (
        <details>
          <summary className="fold-summary py-2 text-note font-strong">{words.around(kind, parts)}</summary>
          <ParagraphList paragraphs={around} citations={citations} />
        </details>
      )}
    </div>
  )
}
