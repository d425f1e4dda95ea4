/** Whom a speaker speaks for: a party, one member of it, or nobody, and then what they are. */
import type { Speaker } from '../model/Story.ts'
import { useWords } from '../state/ExplainerContext.ts'
import { PartyName } from './PartyName.tsx'

interface Props {
  speaker: Speaker
  /** Size and place, as utilities: `'text-small'`. */
  className?: string
}

export function SpeakerParty({ speaker: { party, member, voice }, className = '' }: Props) {
  const { voices, standing } = useWords()
  if (!party) return voice && <span className={`font-strong text-soft ${className}`}>{voices[voice]}</span>
  if (!member) return <PartyName party={party} className={className} />
  return (
    // A ring and ink, and not the party's dot and hue: what one member says is not what all of them say.
    <span className={className}>
      <b data-party={party.id} className="member-name">
        {member.name}
      </b>{' '}
      <span className="text-soft">{standing.memberOf(party)}</span>
    </span>
  )
}
