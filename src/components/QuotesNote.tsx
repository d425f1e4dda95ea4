/**
 * How many of the quotations lens and filter let through, and the way back to all of them. Nothing where all are shown. Its room is
 * there as soon as the page has left quotations out, so that nothing moves when the sentence comes with the app.
 */
import { partiesIn } from '../model/lens.ts'
import { quotesBy } from '../model/quotations.ts'
import { useExplainer, useLens, useViewState } from '../state/ExplainerContext.ts'
import { showAllQuotes } from '../state/transitions.ts'
import { TextButton } from './TextButton.tsx'

export function QuotesNote() {
  const { outline, words } = useExplainer()
  const lens = useLens()
  const point = useViewState((state) => state.quotesPoint)
  const marked = useViewState((state) => state.quote)
  const shown = quotesBy(outline, lens, point, marked).length
  return (
    <p
      data-control
      className="hidden min-h-10 flex-wrap items-baseline gap-x-3 rounded-md bg-panel px-4 py-2 text-note in-data-filtered:flex"
    >
      {shown < outline.quotes.length && (
        <>
          {shown > 0
            ? words.quotesShown(shown, outline.quotes.length)
            : words.noQuotesFor(
                partiesIn(lens),
                outline.points.find(({ id }) => id === point),
              )}
          <TextButton step={showAllQuotes}>{words.showAllQuotes}</TextButton>
        </>
      )}
    </p>
  )
}
