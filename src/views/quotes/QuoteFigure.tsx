/** One quotation: the words, who said them where, what they are about, and the ways to take them along. */
import { memo } from 'react'
import { capitalised } from '../../i18n/grammar.ts'
import { quoteAnchor } from '../../model/anchors.ts'
import { groundsOfQuote } from '../../model/citations.ts'
import { roleAndOccasion } from '../../model/quotations.ts'
import type { Quote } from '../../model/Story.ts'
import { useIsLanded } from '../../ui/hooks/useIsLanded.ts'
import { SpeakerParty } from '../../ui/SpeakerParty.tsx'
import { QuotedWords } from '../../ui/QuotedWords.tsx'
import { Statement } from '../../ui/Statement.tsx'
import { QuoteOrigin } from './QuoteOrigin.tsx'
import { QuoteActions } from './QuoteActions.tsx'

interface Props {
  quote: Quote
  /** Whether the lens and the topic let it through. On paper all of them are. */
  isShown: boolean
  /** The address leads to it. */
  isLinked: boolean
}

/** Rendered again only when it comes, goes or is led to: a story may have hundreds. */
export const QuoteFigure = memo(function QuoteFigure({ quote, isShown, isLinked }: Props) {
  const { party, name } = quote.speaker
  const anchor = quoteAnchor(quote.id, party?.id)
  const isMarked = useIsLanded(anchor) || isLinked
  return (
    <figure
      id={anchor.id}
      data-party={party?.id}
      aria-current={isLinked || undefined}
      className={`quote-row text-note text-soft print:grid ${isShown ? 'grid' : 'hidden'} ${isMarked ? 'landed' : ''}`}
    >
      <blockquote className="max-w-[26em] font-serif text-quote tracking-quote text-balance print:text-[1.35rem]">
        <QuotedWords quote={quote} />
      </blockquote>
      <Statement
        as="figcaption"
        grounds={groundsOfQuote(quote)}
        anchor={anchor}
        hasId={false}
        className="mt-1.5 @tablet:mt-2 @desk:mt-0"
      >
        <SpeakerParty
          speaker={quote.speaker}
          className="me-1.5 text-small whitespace-normal @desk:mb-1 @desk:flex @desk:flex-wrap @desk:gap-x-1.5"
        />{' '}
        <b className="text-ink">{name}</b> <br />
        {capitalised(roleAndOccasion(quote))}
        <QuoteOrigin quote={quote} />
      </Statement>
      <QuoteActions quote={quote} />
    </figure>
  )
})
