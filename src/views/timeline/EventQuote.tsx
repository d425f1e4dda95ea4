/** A line that was said at an event. It leads to the quotation, where its occasion and its paragraph stand. */
import { quoteAnchor } from '../../model/anchors.ts'
import type { Quote } from '../../model/Story.ts'
import { useViewState } from '../../state/ExplainerContext.ts'
import { AnchorLink } from '../../ui/AnchorLink.tsx'
import { QuotedWords } from '../../ui/QuotedWords.tsx'

export function EventQuote({ quote }: { /** A quotation of the story. */ quote: Quote }) {
  const showQuote = useViewState((state) => state.showQuote)
  const { party, name } = quote.speaker
  return (
    <blockquote
      data-party={party?.id}
      className="font-serif text-want/[1.32] text-pretty text-soft @max-tablet:text-note/[1.35] print:text-note/[1.3]"
    >
      <AnchorLink
        to={quoteAnchor(quote.id, party?.id)}
        className="hover-link"
        onFollow={() => {
          showQuote(quote.id, party?.id)
        }}
      >
        <QuotedWords quote={quote} />
      </AnchorLink>{' '}
      <cite className="font-sans text-small/[1.4] not-italic @tablet:block">{name}</cite>
    </blockquote>
  )
}
