/** Whom a speaker speaks for: a party, one member of it, or nobody, and then what they are. */
import type { Speaker } from '../model/Story.ts'
import { useWords } from '../state/ExplainerContext.ts'
import { MemberNames } from './MemberNames.tsx'
import { PartyName } from './PartyName.tsx'

interface Props {
  speaker: Speaker
  /** Size and place, as utilities: `'text-small'`. */
  className?: string
}

export function SpeakerParty({ speaker: { party, member, voice }, className = '' }: Props) {
  const { voices } = useWords()
  if (!party) return voice && <span className={`font-strong text-soft ${className}`}>{voices[voice]}</span>
  if (!member) return <PartyName party={party} className={className} />
  return <MemberNames party={party} members={[member]} className={className} />
}
