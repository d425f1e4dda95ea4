/** In their own words: every quotation, narrowed by the lens and by a sticking point, and who is not quoted. */
import { quotesBy, unquotedParties, unquotedSpeakers } from '../model/quotations.ts'
import { partiesIn } from '../model/lens.ts'
import { useExplainer, useLens, useViewState } from '../state/ExplainerContext.ts'
import { showAllQuotes } from '../state/transitions.ts'
import { LensPicker } from './LensPicker.tsx'
import { QuoteFigure } from './QuoteFigure.tsx'
import { QuotePointFilter } from './QuotePointFilter.tsx'
import { TextButton } from './TextButton.tsx'
import { ViewHeading } from './ViewHeading.tsx'
import { ViewSection } from './ViewSection.tsx'
import { useApply } from './useApply.ts'

export function QuotesView() {
  const { story, words } = useExplainer()
  const lens = useLens()
  const apply = useApply()
  const point = useViewState((state) => state.quotesPoint)
  const marked = useViewState((state) => state.quote)
  const shown = new Set(quotesBy(story, lens, point, marked))
  const silent = unquotedParties(story)
  const named = unquotedSpeakers(story)
  const notes = [
    words.quotesLede(story),
    silent.length > 0 && story.quotes.length > 0 && words.nobodyQuoted(silent),
    named.length > 0 && story.quotes.length > 0 && words.namedOnly(named),
  ]
  return (
    <ViewSection view="quotes">
      <ViewHeading view="quotes" lede={notes.filter(Boolean).join(' ')} />
      {story.quotes.length > 0 && (
        <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-3">
          <LensPicker />
          <QuotePointFilter point={point} />
        </div>
      )}
      {shown.size < story.quotes.length && (
        <p data-control className="mt-4 flex flex-wrap items-baseline gap-x-3 rounded-md bg-panel px-4 py-2 text-note">
          {shown.size > 0
            ? words.quotesShown(shown.size, story.quotes.length)
            : words.noQuotesFor(
                partiesIn(lens),
                story.points.find(({ id }) => id === point),
              )}
          <TextButton
            press={({ currentTarget }) => {
              apply(showAllQuotes, currentTarget)
            }}
          >
            {words.showAllQuotes}
          </TextButton>
        </p>
      )}
      <div className="mt-5 grid grid-cols-1 gap-x-11 @wide:grid-cols-2">
        {story.quotes.map((quote) => (
          <QuoteFigure key={quote.id} quote={quote} marked={quote.id === marked} shown={shown.has(quote)} />
        ))}
      </div>
    </ViewSection>
  )
}
