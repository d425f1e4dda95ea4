/** Whose position it is: the party's, or only that of some of its members. */
import { membersOf } from '../model/standing.ts'
import type { Stand } from '../model/Story.ts'
import { MemberNames } from './MemberNames.tsx'
import { PartyName } from './PartyName.tsx'

interface Props {
  stand: Stand
  /** Size and place, as utilities: `'text-small'`. */
  className?: string
}

export function StandParty({ stand, className = '' }: Props) {
  const members = membersOf(stand)
  if (members.length === 0) return <PartyName party={stand.party} className={className} />
  return <MemberNames party={stand.party} members={members} className={className} />
}
