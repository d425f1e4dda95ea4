/**
 * What a row of the matrix opens: why the point matters, every position with its basis and paragraphs, the quotes on it, and
 * what is still unknown. A native `details`, so that it opens before the script and without it; `OpenRow` knows which one is open.
 */
import { evidenceAnchor, quoteAnchor, rowUnknownAnchor, whyAnchor } from '../model/anchors.ts'
import { attributionOf, quotesOn } from '../model/quotations.ts'
import type { Stand, StickingPoint } from '../model/Story.ts'
import { useText } from '../state/TextContext.ts'
import { markQuote } from '../state/transitions.ts'
import { EarlierPositions } from './EarlierPositions.tsx'
import { PartyTag } from './PartyTag.tsx'
import { QuotedWords } from './QuotedWords.tsx'
import { Refs } from './Refs.tsx'
import { StanceMark } from './StanceMark.tsx'
import { StateLink } from './StateLink.tsx'

export function RowDetails({ point }: { point: StickingPoint }) {
  const { story, words } = useText()
  const quotes = quotesOn(story, point)
  const unknowns = story.unknowns.map((unknown, at) => ({ ...unknown, at })).filter(({ point: on }) => on === point.id)
  return (
    <details data-point={point.id}>
      <summary className="w-fit py-1 text-small font-strong text-soft hover:text-ink">
        {words.details(quotes.length)}
        <span className="sr-only">{`: ${point.question}`}</span>
      </summary>
      <div className="mt-1.5 mb-2 grid grid-cols-1 gap-4 rounded-lg bg-panel px-4 py-4 @wide:px-5">
        <p id={whyAnchor(point.id).id}>
          {point.why.text}
          <Refs refs={point.why.refs} from={whyAnchor(point.id)} />
          <span className="mt-1 block text-note text-soft">{`${words.proposition} ${point.proposition}`}</span>
        </p>
        <ul className="grid grid-cols-1 gap-3">
          {point.stands.map((stand) => (
            <Evidence key={stand.party.id} point={point} stand={stand} />
          ))}
        </ul>
        {quotes.length > 0 && (
          <ul className="grid grid-cols-1 gap-3 border-t border-rule pt-4">
            {quotes.map((quote) => (
              <li key={quote.id}>
                <blockquote data-party={quote.speaker.party.id} className="font-serif text-question font-strong">
                  <QuotedWords quote={quote} />
                </blockquote>
                <StateLink
                  step={markQuote(quote.id, quoteAnchor(quote.id, quote.speaker.party.id))}
                  className="mt-0.5 inline-block py-0.5 text-small text-soft quiet-link"
                >
                  {attributionOf(quote).join('')}
                </StateLink>
              </li>
            ))}
          </ul>
        )}
        {unknowns.length > 0 && (
          <div className="border-t border-rule pt-4 text-note">
            <p className="font-strong">{words.unknowns}</p>
            <ul>
              {unknowns.map(({ text, refs, at }) => (
                <li key={text} id={rowUnknownAnchor(at, point.id).id}>
                  {text}
                  <Refs refs={refs} from={rowUnknownAnchor(at, point.id)} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </details>
  )
}

/** One party's position with what it rests on. */
function Evidence({ point, stand: { party, position } }: { point: StickingPoint; stand: Stand }) {
  const { words } = useText()
  const anchor = evidenceAnchor(point.id, party.id)
  return (
    <li id={anchor.id} className="grid gap-x-4 gap-y-0.5 text-note @wide:grid-cols-12">
      <span className="@wide:col-span-3">
        <PartyTag party={party} />
      </span>
      <span className="@wide:col-span-6">
        <StanceMark stance={position?.stance} />
        {position && <span className="block">{position.detail ?? position.summary}</span>}
      </span>
      {position && (
        <span className="text-small text-soft @wide:col-span-3 @wide:text-end">
          {words.bases[position.basis]}
          <Refs refs={position.detailRefs ?? position.refs} from={anchor} />
        </span>
      )}
      {position && <EarlierPositions point={point} party={party} position={position} />}
    </li>
  )
}
