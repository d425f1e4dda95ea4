/** The words of a quotation, who said them where, and the ways to take them along. Neither lens nor topic has it rendered again. */
import { memo } from 'react'
import { capitalised } from '../../i18n/grammar.ts'
import { quoteAnchor } from '../../model/anchors.ts'
import { groundsOfQuote } from '../../model/grounds.ts'
import { roleAndOccasion } from '../../model/quotations.ts'
import type { Quote } from '../../model/Story.ts'
import { SpeakerParty } from '../../ui/SpeakerParty.tsx'
import { QuotedWords } from '../../ui/QuotedWords.tsx'
import { Statement } from '../../ui/Statement.tsx'
import { QuoteOrigin } from './QuoteOrigin.tsx'
import { QuoteActions } from './QuoteActions.tsx'

export const QuoteText = memo(function QuoteText({ quote }: { quote: Quote }) {
  const { party, name } = quote.speaker
  return (
    <>
      <blockquote className="max-w-[26em] font-serif text-quote tracking-quote text-balance print:text-[1.35rem]">
        <QuotedWords quote={quote} />
      </blockquote>
      <Statement
        as="figcaption"
        grounds={groundsOfQuote(quote)}
        anchor={quoteAnchor(quote.id, party?.id)}
        hasId={false}
        className="mt-1.5 text-pretty @tablet:mt-2 @desk:mt-0"
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
    </>
  )
})
