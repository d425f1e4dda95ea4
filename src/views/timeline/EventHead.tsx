/** When an event was, and whose it is. No lens changes it. */
import { Fragment, memo } from 'react'
import type { StoryEvent } from '../../model/Story.ts'
import { useWords } from '../../state/ExplainerContext.ts'
import { DateMark } from '../../ui/DateMark.tsx'
import { PartyName } from '../../ui/PartyName.tsx'

export const EventHead = memo(function EventHead({ event }: { /** An event of the story. */ event: StoryEvent }) {
  const { timeline: words, shortDate, voices: kinds } = useWords()
  const { when, date, parties, voices, coming, main = false } = event
  return (
    <p className="event-head text-small">
      <span className={`font-strong ${main ? 'text-ink' : 'text-soft'}`}>
        {date === undefined ? when : <time dateTime={date}>{when}</time>}
        {/* What is told in words alone has its date as well, where there is one. */}
        {date !== undefined && !when.includes(shortDate(date)) && ` (${shortDate(date)})`}
        <DateMark dated={event} />
        {main && ' '}
        {coming && ' '}
        {coming && <span className="text-ink">{words.coming[coming]}</span>}
        {main && <span className="sr-only select-none">{`(${words.mainEvent})`}</span>}
      </span>{' '}
      <span>
        {parties.map((party) => (
          <Fragment key={party.id}>
            <PartyName party={party} />{' '}
          </Fragment>
        ))}
        {voices.map(({ id, name, voice, role }) => (
          <Fragment key={id}>
            <span className="text-soft">{name + inBrackets(voice && kinds[voice], role)}</span>{' '}
          </Fragment>
        ))}
      </span>
    </p>
  )
})

/** " (Host, mayor of Lindholm)"; what both words say is said once. */
function inBrackets(kind: string | undefined, role: string | undefined): string {
  const words = [kind, kind?.toLowerCase() === role?.toLowerCase() ? undefined : role].filter(Boolean)
  return words.length > 0 ? ` (${words.join(', ')})` : ''
}
