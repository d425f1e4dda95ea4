/** The way from a sticking point to the quotes on it, by the parties in the lens; where there are none it says so. */
import { quotesBy } from '../model/quotations.ts'
import type { StickingPoint } from '../model/Story.ts'
import { useExplainer, useLens } from '../state/ExplainerContext.ts'
import { showQuotesOn } from '../state/transitions.ts'
import { StateLink } from './StateLink.tsx'

export function PointQuotesLink({ point }: { point: StickingPoint }) {
  const { story, words } = useExplainer()
  const quotes = quotesBy(story, useLens(), point.id).length
  if (quotes === 0) return <span className="py-1 text-soft">{words.quotesOnPoint(0)}</span>
  return (
    <StateLink step={showQuotesOn(point.id)} className="inline-block py-1 font-strong quiet-link">
      {words.quotesOnPoint(quotes)}
      <span className="sr-only">{`: ${point.label}`}</span>
    </StateLink>
  )
}
