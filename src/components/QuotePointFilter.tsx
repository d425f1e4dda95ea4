/** Narrows the quotes to one sticking point. Each says how many quotes there are on it, none included. */
import { useExplainer, useViewState } from '../state/ExplainerContext.ts'
import { filterQuotes } from '../state/transitions.ts'
import { applyStep } from './applyStep.ts'
import { Select } from './Select.tsx'

export function QuotePointFilter() {
  const { outline, words, store } = useExplainer()
  const point = useViewState((state) => state.quotesPoint)
  return (
    <label data-control className="flex max-w-full items-center gap-2 text-note text-soft noscript:hidden">
      {words.onPoint}
      <Select
        name="point"
        value={point ?? ''}
        choose={(chosen, select) => {
          applyStep(store, filterQuotes(chosen || null), select)
        }}
      >
        <option value="">{words.anyPoint}</option>
        {outline.points.map((entry) => (
          <option key={entry.id} value={entry.id}>
            {`${entry.label} (${outline.quotes.filter(({ point }) => point === entry.id).length})`}
          </option>
        ))}
      </Select>
    </label>
  )
}
