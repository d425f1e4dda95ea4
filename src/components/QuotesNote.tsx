/** How many of the quotations lens and filter let through, and the way back to all of them. Nothing where all are shown. */
import { partiesIn } from '../model/lens.ts'
import { quotesBy } from '../model/quotations.ts'
import { useExplainer, useLens, useViewState } from '../state/ExplainerContext.ts'
import { showAllQuotes } from '../state/transitions.ts'
import { TextButton } from './TextButton.tsx'
import { applyStep } from './applyStep.ts'

export function QuotesNote() {
  const { outline, words, store } = useExplainer()
  const lens = useLens()
  const point = useViewState((state) => state.quotesPoint)
  const marked = useViewState((state) => state.quote)
  const shown = quotesBy(outline, lens, point, marked).length
  if (shown === outline.quotes.length) return null
  return (
    <p data-control className="flex flex-wrap items-baseline gap-x-3 rounded-md bg-panel px-4 py-2 text-note">
      {shown > 0
        ? words.quotesShown(shown, outline.quotes.length)
        : words.noQuotesFor(
            partiesIn(lens),
            outline.points.find(({ id }) => id === point),
          )}
      <TextButton
        press={({ currentTarget }) => {
          applyStep(store, showAllQuotes, currentTarget)
        }}
      >
        {words.showAllQuotes}
      </TextButton>
    </p>
  )
}
