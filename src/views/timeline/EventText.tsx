/** What happened, and what was said at it. It turns soft where `data-elsewhere` is around it, so that no lens has it rendered again. */
import { memo } from 'react'
import { eventAnchor } from '../../model/anchors.ts'
import type { StoryEvent } from '../../model/Story.ts'
import { BasisWord } from '../../ui/BasisWord.tsx'
import { useIsLanded } from '../../ui/hooks/useIsLanded.ts'
import { Statement } from '../../ui/Statement.tsx'
import { EventQuote } from './EventQuote.tsx'

export const EventText = memo(function EventText({ event }: { /** An event of the story. */ event: StoryEvent }) {
  const { number, text, quotes, main = false } = event
  const anchor = eventAnchor(number)
  const isLanded = useIsLanded(anchor)
  return (
    <div className={quotes.length > 0 ? 'event-quoted' : 'max-w-[36em]'}>
      <Statement
        grounds={event}
        anchor={anchor}
        hasId={false}
        className={`in-data-elsewhere:text-soft ${isLanded ? 'landed' : ''} ${main ? 'font-serif text-question font-strong tracking-question' : 'text-pretty'}`}
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
  )
})
