/** A line that was said at an event. It leads to the quotation, where its occasion and its paragraph stand. */
import { quoteAnchor } from '../../model/anchors.ts'
import type { Quote } from '../../model/Story.ts'
import { AnchorLink } from '../../ui/AnchorLink.tsx'
import { QuotedWords } from '../../ui/QuotedWords.tsx'

export function EventQuote({ quote }: { /** A quotation of the story. */ quote: Quote }) {
  const { party, name } = quote.speaker
  return (
    <blockquote
      data-party={party?.id}
      className="font-serif text-want text-soft @max-tablet:text-note @tablet:text-pretty print:text-note"
    >
      <AnchorLink to={quoteAnchor(quote.id, party?.id)} className="hover-link py-1">
        <QuotedWords quote={quote} />
      </AnchorLink>{' '}
      <cite className="inline-block font-sans text-small not-italic @tablet:block">{name}</cite>
    </blockquote>
  )
}
