/** Narrows the quotes to one sticking point. Each says how many quotes there are on it, none included. */
import { quotesOn } from '../model/quotations.ts'
import { useExplainer, useViewState } from '../state/ExplainerContext.ts'
import { filterQuotes } from '../state/transitions.ts'
import { useApply } from './useApply.ts'

export function QuotePointFilter() {
  const { story, words } = useExplainer()
  const point = useViewState((state) => state.quotesPoint)
  const apply = useApply()
  return (
    <label data-control className="flex max-w-full items-center gap-2 text-note text-soft noscript:hidden">
      {words.onPoint}
      <select
        name="point"
        value={point ?? ''}
        onChange={({ currentTarget }) => {
          apply(filterQuotes(currentTarget.value || null), currentTarget)
        }}
        className="min-h-9.5 min-w-0 flex-1 rounded-lg border border-soft bg-paper px-2.5 py-1 text-ink pointer-coarse:min-h-11"
      >
        <option value="">{words.anyPoint}</option>
        {story.points.map((entry) => (
          <option key={entry.id} value={entry.id}>
            {`${entry.label} (${quotesOn(story, entry).length})`}
          </option>
        ))}
      </select>
    </label>
  )
}
