/**
 * Who speaks for a party: a filled dot where somebody is quoted, a hollow one where somebody is only named, or nobody at all. On paper those
 * who are quoted stand with their quotations alone.
 */
import { quoteAnchor, voicesAnchor } from '../../model/anchors.ts'
import { quotesOf } from '../../model/quotations.ts'
import type { Party, Speaker } from '../../model/Story.ts'
import { useStory, useWords } from '../../state/ExplainerContext.ts'
import { AnchorLink } from '../../ui/AnchorLink.tsx'
import { Statement } from '../../ui/Statement.tsx'

export function PartyVoices({ party: { id, voicesNote } }: { party: Party }) {
  const { positions: words } = useWords()
  const story = useStory()
  const speakers = story.speakers.filter((speaker) => speaker.party?.id === id)
  const isQuoted = (speaker: Speaker) => quotesOf(story, speaker).length > 0
  const quotedFirst = [...speakers.filter(isQuoted), ...speakers.filter((speaker) => !isQuoted(speaker))]
  return (
    <div>
      <h4 className="text-small font-strong text-soft @max-tablet:sr-only print:hidden">{words.whoSpeaks}</h4>
      <ul className="mt-1 grid gap-y-1 text-note print:mt-0 print:gap-y-0.5 print:text-small">
        {quotedFirst.map((speaker) => (
          <Voice key={speaker.id} speaker={speaker} />
        ))}
        {speakers.length === 0 && <li className="voice text-soft">{words.nobodyQuoted}</li>}
      </ul>
      {voicesNote && (
        <Statement
          grounds={voicesNote}
          anchor={voicesAnchor(id)}
          className="ps-6 text-small text-soft print:leading-[1.25]"
        >
          {voicesNote.text}
        </Statement>
      )}
    </div>
  )
}

/** On a phone a speaker takes one line, and a comma that only the look needs stands behind the name. */
function Voice({ speaker }: { speaker: Speaker }) {
  const { positions: words } = useWords()
  const quotes = quotesOf(useStory(), speaker)
  const [first] = quotes
  const about = words.ofSpeaker(speaker, first !== undefined)
  return (
    <li
      data-quoted={first && (speaker.member ? 'member' : 'party')}
      className={`voice ${first ? 'text-voice print:hidden' : 'text-soft'}`}
    >
      {speaker.name}
      <small className="text-small text-soft @max-tablet:before:content-[','] @tablet:block print:leading-[1.25]">
        {` ${about}${about && first ? '\u00a0· ' : ''}`}
        {first && (
          <AnchorLink
            to={quoteAnchor(first.id, speaker.party?.id)}
            label={words.quotesBy(quotes.length, speaker)}
            className="thin-link inline-flex min-h-6 items-center whitespace-nowrap"
          >
            {words.quotes(quotes.length)}
          </AnchorLink>
        )}
      </small>
    </li>
  )
}
