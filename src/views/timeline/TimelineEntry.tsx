/** One event: when it was and whose, what happened, and what was said at it. The event that the story is about is a band of ink. */
import { Fragment } from 'react'
import { eventAnchor } from '../../model/anchors.ts'
import { isOutside } from '../../model/lens.ts'
import type { StoryEvent } from '../../model/Story.ts'
import { useLens, useWords } from '../../state/ExplainerContext.ts'
import { DateMark } from '../../ui/DateMark.tsx'
import { useIsLanded } from '../../ui/hooks/useIsLanded.ts'
import { BasisWord } from '../../ui/BasisWord.tsx'
import { PartyName } from '../../ui/PartyName.tsx'
import { Statement } from '../../ui/Statement.tsx'
import { EventQuote } from './EventQuote.tsx'

/** From a tablet's width time and parties stand to the left of the line, and from a desk's the quotations to the right. */
const columns =
  'ps-7 @tablet:grid @tablet:grid-cols-[9.375rem_minmax(0,1fr)] @tablet:gap-x-15 @tablet:ps-0 @desk:grid-cols-[13.75rem_minmax(0,1fr)]'
/** A note opens under the text, beside the quotations. */
const twoColumns =
  '@desk:grid @desk:grid-cols-[minmax(0,4fr)_minmax(0,5fr)] @desk:grid-rows-[auto_1fr] @desk:items-start @desk:gap-x-10'
/** Through the middle of the nodes. */
const line =
  'before:absolute before:start-[calc(0.375rem-1px)] before:top-2 before:-bottom-2 before:border-s-2 before:border-rule last:before:hidden @tablet:before:start-[calc(11.25rem-1px)] @desk:before:start-[calc(15.625rem-1px)]'
const node =
  'after:absolute after:start-0 after:top-1 after:w-3 after:rounded-[0.375rem] @tablet:after:start-[10.875rem] @desk:after:start-[15.25rem]'
/** What is filled is all border as well, because forced colours take grounds away. */
const nodes = {
  hollow: 'after:h-3 after:border-2 after:border-soft after:bg-paper',
  /** Not yet. */
  coming: 'after:h-3 after:border-2 after:border-dashed after:border-ink after:bg-paper',
  filled: 'after:h-3 after:border-[0.375rem] after:border-ink after:bg-ink',
  /** As high as the event. */
  band: 'after:bottom-6.5 @max-tablet:after:bottom-4 after:border-[0.375rem] after:border-ink after:bg-ink',
  softBand: 'after:bottom-6.5 @max-tablet:after:bottom-4 after:border-[0.375rem] after:border-soft after:bg-soft',
}

export function TimelineEntry({ event }: { /** An event of the story. */ event: StoryEvent }) {
  const lens = useLens()
  const { timeline: words } = useWords()
  const { number, when, date, text, parties, voices, coming, quotes, main = false } = event
  const isElsewhere = isOutside(lens, parties)
  const band = isElsewhere ? nodes.softBand : nodes.band
  const dot = coming ? nodes.coming : lens.kind === 'none' || isElsewhere ? nodes.hollow : nodes.filled
  const { shortDate, voices: kinds } = useWords()
  const anchor = eventAnchor(number)
  const isLanded = useIsLanded(anchor)
  return (
    <li
      id={anchor.id}
      className={`relative pb-6.5 @max-tablet:pb-3.5 print:pb-2 ${columns} ${line} ${node} ${main ? band : dot}`}
    >
      <p className="flex flex-wrap items-baseline gap-x-3.5 text-small @tablet:block @tablet:text-end">
        <span className={`font-strong @tablet:block @tablet:text-balance ${main ? 'text-ink' : 'text-soft'}`}>
          {date === undefined ? when : <time dateTime={date}>{when}</time>}
          {/* What is told in words alone has its date as well, where there is one. */}
          {date !== undefined && !when.includes(shortDate(date)) && ` (${shortDate(date)})`}
          <DateMark dated={event} />
          {main && ' '}
          {coming && ' '}
          {coming && <span className="text-ink">{words.coming[coming]}</span>}
          {main && <span className="sr-only select-none">{`(${words.mainEvent})`}</span>}
        </span>{' '}
        <span className="flex flex-wrap gap-x-3 @tablet:mt-0.5 @tablet:justify-end">
          {parties.map((party) => (
            <Fragment key={party.id}>
              <PartyName party={party} className="gap-[5px] whitespace-normal [--dot-radius:4px]" />{' '}
            </Fragment>
          ))}
          {voices.map(({ id, name, voice }) => (
            <Fragment key={id}>
              <span className="text-soft">{voice ? `${name} (${kinds[voice]})` : name}</span>{' '}
            </Fragment>
          ))}
        </span>
      </p>
      <div className={quotes.length > 0 ? twoColumns : 'max-w-[34em]'}>
        <Statement
          grounds={event}
          anchor={anchor}
          hasId={false}
          className={`${isLanded ? 'landed' : ''} ${isElsewhere ? 'text-soft' : ''} ${main ? 'font-serif text-question font-strong tracking-question' : 'text-pretty'}`}
        >
          {text}
          <BasisWord of={event} />
        </Statement>
        {quotes.length > 0 && (
          <div className="mt-2 grid content-start gap-2.5 @max-tablet:mt-1 @max-tablet:gap-1.5 @desk:col-start-2 @desk:row-span-2 @desk:row-start-1 @desk:mt-0">
            {quotes.map((quote) => (
              <EventQuote key={quote.id} quote={quote} />
            ))}
          </div>
        )}
      </div>
    </li>
  )
}
