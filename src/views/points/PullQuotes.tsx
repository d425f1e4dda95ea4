/** Who said what on a point: the first few quotations, each of which leads to its place among the quotes, and the way to the others. */
import { originOf } from '../../i18n/originOf.ts'
import { quotesOn } from '../../model/quotations.ts'
import { pointAnchor, quoteAnchor, viewAnchor } from '../../model/anchors.ts'
import type { Quote, StickingPoint } from '../../model/Story.ts'
import { useStory, useViewState, useWords } from '../../state/ExplainerContext.ts'
import { AnchorLink } from '../../ui/AnchorLink.tsx'
import { QuotedWords } from '../../ui/QuotedWords.tsx'
import { Statement } from '../../ui/Statement.tsx'

/** With more than this, a point is no longer read in one go. */
const most = 3

export function PullQuotes({ point }: { point: StickingPoint }) {
  const story = useStory()
  const { points: words } = useWords()
  const showQuotesOn = useViewState((state) => state.showQuotesOn)
  const quotes = quotesOn(story, point)
  const rest = quotes.length - most
  if (quotes.length === 0) return null
  return (
    // Down a page on paper, the quotes follow in full.
    <div className="page:print:hidden mt-3 mb-1 grid grid-cols-1 gap-x-8 gap-y-3 @max-tablet:mt-2 @tablet:not-has-[>:only-child]:grid-cols-2">
      {quotes.slice(0, most).map((quote) => (
        <PullQuote key={quote.id} quote={quote} point={point} />
      ))}
      {rest > 0 && (
        <p className="self-end text-small font-strong">
          <AnchorLink
            to={viewAnchor('quotes')}
            className="thin-link inline-flex min-h-7 items-center"
            onFollow={() => {
              showQuotesOn(point.id)
            }}
          >
            {words.moreQuotes(rest)}
          </AnchorLink>
        </p>
      )}
    </div>
  )
}

function PullQuote({ quote, point }: { quote: Quote; point: StickingPoint }) {
  const { id, speaker, occasion, refs } = quote
  const words = useWords()
  return (
    <figure
      data-party={speaker.party?.id}
      className={`border-t-2 pt-2 ${speaker.member ? 'border-soft' : 'border-hue'}`}
    >
      <blockquote className="font-serif text-pull text-pretty text-soft @max-tablet:text-[1.0625rem]/[1.3]">
        <AnchorLink to={quoteAnchor(id, speaker.party?.id)} className="hover-link">
          <QuotedWords quote={quote} />
        </AnchorLink>
      </blockquote>
      <Statement
        as="figcaption"
        grounds={{ basis: 'said', refs }}
        anchor={pointAnchor(point.id)}
        hasId={false}
        className="mt-1 text-small text-pretty text-soft @max-tablet:mt-0.5"
      >
        <b className="text-voice">{speaker.name}</b>
        {speaker.role && <span className="@max-tablet:hidden">{`, ${speaker.role}`}</span>}
        {occasion && `, ${occasion}`}
        {originOf(quote, words)}
      </Statement>
    </figure>
  )
}
