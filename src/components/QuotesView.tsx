/** In their own words: every quotation, narrowed by the lens and by a sticking point, and who is not quoted. */
import { useExplainer } from '../state/ExplainerContext.ts'
import { LensPicker } from './LensPicker.tsx'
import { LivePart } from './LivePart.tsx'
import { QuoteFigures } from './QuoteFigures.tsx'
import { QuotePointFilter } from './QuotePointFilter.tsx'
import { QuotesNote } from './QuotesNote.tsx'
import { Still } from './Still.tsx'
import { ViewHeading } from './ViewHeading.tsx'
import { ViewSection } from './ViewSection.tsx'

export function QuotesView() {
  const { outline } = useExplainer()
  return (
    <ViewSection view="quotes">
      <Still>{import.meta.env.SSR && <ViewHeading view="quotes" />}</Still>
      <div className="mt-4 grid grid-cols-1 gap-3.5">
        {outline.quotes.length > 0 && (
          <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
            <LivePart>
              <LensPicker />
            </LivePart>
            <LivePart>
              <QuotePointFilter />
            </LivePart>
          </div>
        )}
        <LivePart>
          <QuotesNote />
        </LivePart>
      </div>
      <Still className="mt-5 grid grid-cols-1 gap-x-11 @wide:grid-cols-2">
        {import.meta.env.SSR && <QuoteFigures />}
      </Still>
    </ViewSection>
  )
}
