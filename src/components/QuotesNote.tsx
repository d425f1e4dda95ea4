/** How many of the quotations lens and filter let through, and the way back to all of them. Nothing where all are shown. */
import { partiesIn } from '../model/lens.ts'
import { quotesBy } from '../model/quotations.ts'
import { useExplainer, useLens, useViewState } from '../state/ExplainerContext.ts'
import { showAllQuotes } from '../state/transitions.ts'
import { TextButton } from './TextButton.tsx'
import { useApply } from './useApply.ts'

export function QuotesNote() {
  const { story, words } = useExplainer()
  const lens = useLens()
  const apply = useApply()
  const point = useViewState((state) => state.quotesPoint)
  const marked = useViewState((state) => state.quote)
  const shown = quotesBy(story, lens, point, marked).length
  if (shown === story.quotes.length) return null
  return (
    <p data-control className="mt-4 flex flex-wrap items-baseline gap-x-3 rounded-md bg-panel px-4 py-2 text-note">
      {shown > 0
        ? words.quotesShown(shown, story.quotes.length)
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
  )
}
