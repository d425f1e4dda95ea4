/** In their own words: every quotation, narrowed by the lens and by a sticking point, and who is not quoted. */
import { unquotedParties, unquotedSpeakers } from '../model/quotations.ts'
import { useExplainer } from '../state/ExplainerContext.ts'
import { LensPicker } from './LensPicker.tsx'
import { QuoteFigure } from './QuoteFigure.tsx'
import { QuotePointFilter } from './QuotePointFilter.tsx'
import { QuotesNote } from './QuotesNote.tsx'
import { ViewHeading } from './ViewHeading.tsx'
import { ViewSection } from './ViewSection.tsx'

export function QuotesView() {
  const { story, words } = useExplainer()
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
          <QuotePointFilter />
        </div>
      )}
      <QuotesNote />
      <div className="mt-5 grid grid-cols-1 gap-x-11 @wide:grid-cols-2">
        {story.quotes.map((quote) => (
          <QuoteFigure key={quote.id} quote={quote} />
        ))}
      </div>
    </ViewSection>
  )
}
