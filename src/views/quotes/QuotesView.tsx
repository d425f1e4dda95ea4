/** Every quotation, narrowed by the lens and by topic. */
import { useRef } from 'react'
import { quotesBy, topicsOf } from '../../model/quotations.ts'
import { useLens, useStory, useViewState, useWords } from '../../state/ExplainerContext.ts'
import { holdPlace } from '../../ui/hooks/holdPlace.ts'
import { useAnnounceChoice } from '../../ui/hooks/useAnnounceChoice.ts'
import { ViewSection } from '../../ui/ViewSection.tsx'
import { QuoteFigure } from './QuoteFigure.tsx'
import { QuoteFilter } from './QuoteFilter.tsx'

export function QuotesView() {
  const story = useStory()
  const lens = useLens()
  const { quotes: words } = useWords()
  const topicId = useViewState((state) => state.topic)
  const linked = useViewState((state) => state.quote)
  const showAllQuotes = useViewState((state) => state.showAllQuotes)
  const all = useRef<HTMLButtonElement>(null)
  const topic = topicsOf(story).find(({ id }) => id === topicId)
  const shown = quotesBy(story, lens, topic, linked)
  useAnnounceChoice('topic', words.shown(shown.length, story.quotes.length))
  const lede =
    lens.kind === 'none' ? words.lede(story) : words.from(story, lens.parties, quotesBy(story, lens, undefined).length)
  return (
    <ViewSection view="quotes" lede={lede}>
      {story.quotes.length > 0 && (
        <>
          <QuoteFilter allButton={all} />
          {/* With a lens in the address it is painted once React has come: see base.css. */}
          <div data-finds className="mt-3 border-t border-ink">
            {story.quotes.map((quote) => (
              <QuoteFigure
                key={quote.id}
                quote={quote}
                isShown={shown.includes(quote)}
                isLinked={quote.id === linked}
              />
            ))}
            {shown.length === 0 && (
              <p className="border-b border-rule py-4 font-serif text-pull text-soft print:hidden">
                <span>{words.none(lens.parties, topic)}</span>{' '}
                <button
                  type="button"
                  className="thin-link min-h-8 font-sans text-note font-strong text-ink select-none"
                  onClick={({ currentTarget }) => {
                    holdPlace(currentTarget.closest('div') ?? currentTarget, showAllQuotes)
                    // The button is gone by now, and with it the place of whoever goes by keyboard.
                    all.current?.focus({ preventScroll: true })
                  }}
                >
                  {words.showAll(story.quotes.length)}
                </button>
              </p>
            )}
          </div>
        </>
      )}
    </ViewSection>
  )
}
