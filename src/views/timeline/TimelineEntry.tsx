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

export function TimelineEntry({ event }: { /** An event of the story. */ event: StoryEvent }) {
  const lens = useLens()
  const { timeline: words } = useWords()
  const { number, when, date, text, parties, voices, coming, quotes, main = false } = event
  const isElsewhere = isOutside(lens, parties)
  const band = isElsewhere ? 'soft-band' : 'band'
  const dot = coming ? 'coming' : lens.kind === 'none' || isElsewhere ? 'hollow' : 'filled'
  const { shortDate, voices: kinds } = useWords()
  const anchor = eventAnchor(number)
  const isLanded = useIsLanded(anchor)
  return (
    <li id={anchor.id} data-node={main ? band : dot} className="timeline-event">
      <p className="event-head text-small">
        <span className={`font-strong ${main ? 'text-ink' : 'text-soft'}`}>
          {date === undefined ? when : <time dateTime={date}>{when}</time>}
          {/* What is told in words alone has its date as well, where there is one. */}
          {date !== undefined && !when.includes(shortDate(date)) && ` (${shortDate(date)})`}
          <DateMark dated={event} />
          {main && ' '}
          {coming && ' '}
          {coming && <span className="text-ink">{words.coming[coming]}</span>}
          {main && <span className="sr-only select-none">{`(${words.mainEvent})`}</span>}
        </span>{' '}
        <span>
          {parties.map((party) => (
            <Fragment key={party.id}>
              <PartyName party={party} />{' '}
            </Fragment>
          ))}
          {voices.map(({ id, name, voice }) => (
            <Fragment key={id}>
              <span className="text-soft">{voice ? `${name} (${kinds[voice]})` : name}</span>{' '}
            </Fragment>
          ))}
        </span>
      </p>
      <div className={quotes.length > 0 ? 'event-quoted' : 'max-w-[34em]'}>
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
          <div className="event-quotes">
            {quotes.map((quote) => (
              <EventQuote key={quote.id} quote={quote} />
            ))}
          </div>
        )}
      </div>
    </li>
  )
}
