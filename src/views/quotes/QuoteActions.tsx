/** What a quotation is about, and how a reader takes it along: copied with its attribution, or as a link. */
import { originOf } from '../../i18n/originOf.ts'
import { pointAnchor } from '../../model/anchors.ts'
import { attributionOf, quoted } from '../../model/quotations.ts'
import { quotePath } from '../../model/quotePath.ts'
import type { Quote } from '../../model/Story.ts'
import { useStory, useWords } from '../../state/ExplainerContext.ts'
import { AnchorLink } from '../../ui/AnchorLink.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { storyAddress } from '../../ui/hooks/storyAddress.ts'
import { ShareLinkButton } from '../../ui/ShareLinkButton.tsx'

const line = 'flex flex-wrap items-center gap-x-5 @max-narrow:gap-x-4'
const actionStyle = 'hover-link min-h-8 font-strong hover:text-ink'

export function QuoteActions({ quote }: { /** A quotation of the story. */ quote: Quote }) {
  const words = useWords()
  const story = useStory()
  const { quotes, share, quotationMarks } = words
  return (
    // Who copies a quotation by hand wants none of these words along.
    <p className={`text-small select-none @desk:mt-1 ${line}`}>
      {quote.point ? (
        <AnchorLink
          to={pointAnchor(quote.point.id)}
          className="thin-link inline-flex min-h-8 items-center font-strong decoration-rule hover:text-ink"
        >
          {quotes.about(quote)}
        </AnchorLink>
      ) : (
        <span>{quotes.about(quote)}</span>
      )}{' '}
      <span className={`grow ${line}`}>
        <CopyButton
          text={() =>
            `${quoted(quote, quotationMarks)} — ${attributionOf(quote).join('')}${originOf(quote, words)}\n${storyAddress(story)}${quotePath(quote)}`
          }
          subject={share.quote(quote)}
          className={actionStyle}
        />{' '}
        <ShareLinkButton shared={{ kind: 'quote', quote }} className={actionStyle} />
      </span>
    </p>
  )
}
