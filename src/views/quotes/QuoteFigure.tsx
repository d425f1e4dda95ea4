/** One quotation, whether the lens and the topic let it through, and whether a link led to it. */
import { memo } from 'react'
import { quoteAnchor } from '../../model/anchors.ts'
import type { Quote } from '../../model/Story.ts'
import { useIsLanded } from '../../ui/hooks/useIsLanded.ts'
import { QuoteText } from './QuoteText.tsx'

interface Props {
  quote: Quote
  /** Whether the lens and the topic let it through. On paper all of them are. */
  isShown: boolean
  /** The address leads to it. */
  isLinked: boolean
}

/** Rendered again only when it comes, goes or is led to: a story may have hundreds. */
export const QuoteFigure = memo(function QuoteFigure({ quote, isShown, isLinked }: Props) {
  const { party } = quote.speaker
  const anchor = quoteAnchor(quote.id, party?.id)
  const isMarked = useIsLanded(anchor) || isLinked
  return (
    <figure
      id={anchor.id}
      data-party={party?.id}
      aria-current={isLinked || undefined}
      className={`quote-row text-note text-soft print:grid ${isShown ? 'grid' : 'hidden'} ${isMarked ? 'landed' : ''}`}
    >
      <QuoteText quote={quote} />
    </figure>
  )
})
