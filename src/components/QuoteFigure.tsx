/** One quotation: its words, who said them where, what it is about, and its paragraph; to copy, and to link to. */
import { quoteAnchor } from '../model/anchors.ts'
import { attributionOf } from '../model/quotations.ts'
import type { Quote } from '../model/Story.ts'
import { useText } from '../state/TextContext.ts'
import { markQuote } from '../state/transitions.ts'
import { PartyTag } from './PartyTag.tsx'
import { QuotedWords } from './QuotedWords.tsx'
import { Refs } from './Refs.tsx'
import { StateLink } from './StateLink.tsx'

/** Lens and filter may hide it (`lensMarks.ts`); on paper all are there. */
export function QuoteFigure({ quote }: { quote: Quote }) {
  const { words } = useText()
  const { speaker } = quote
  const anchor = quoteAnchor(quote.id, speaker.party.id)
  const [name, rest] = attributionOf(quote)
  return (
    <figure
      id={anchor.id}
      data-of={speaker.party.id}
      data-about={quote.point?.id ?? ''}
      className="flex flex-col gap-2.5 border-t border-rule py-4.5 data-marked:border-t-4 data-marked:border-hue"
    >
      <blockquote className="font-serif text-quote font-strong text-pretty">
        <QuotedWords quote={quote} />
      </blockquote>
      <figcaption className="flex flex-1 flex-col gap-1 text-note text-soft">
        <span>
          <span className="me-2">
            <PartyTag party={speaker.party} />
          </span>
          <span data-attribution>
            <b className="font-strong text-ink">{name}</b>
            {rest}
          </span>
          <Refs refs={quote.refs} from={anchor} />
        </span>
        <span className="flex flex-wrap items-baseline gap-x-4 text-small">
          <span className="me-auto">{words.on(quote.about)}</span>
          <span data-control className="flex gap-x-4">
            <button
              type="button"
              data-copies={words.copyQuoteLabel(quote)}
              aria-label={`${words.copyOutcomes.idle}: ${words.copyQuoteLabel(quote)}`}
              className="invisible min-h-6 font-strong quiet-link in-data-copy:visible noscript:hidden"
            >
              {words.copyOutcomes.idle}
            </button>
            <StateLink
              step={markQuote(quote.id, anchor)}
              label={words.linkToQuoteLabel(quote)}
              className="inline-block py-1 font-strong quiet-link"
            >
              {words.linkToQuote}
            </StateLink>
          </span>
        </span>
      </figcaption>
    </figure>
  )
}
