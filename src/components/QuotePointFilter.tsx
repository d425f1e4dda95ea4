/**
 * Narrows the quotes to one sticking point. Each says how many quotes there are on it, none included. `Choices.tsx` hears of a
 * choice, and `lensMarks.ts` shows it.
 */
import { useExplainer } from '../state/ExplainerContext.ts'
import { Select } from './Select.tsx'

export function QuotePointFilter() {
  const { outline, words } = useExplainer()
  return (
    <label data-control className="flex max-w-full items-center gap-2 text-note text-soft noscript:hidden">
      {words.onPoint}
      <Select name="point">
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
