/** The members that something is said by or of, and whose members they are. A ring and ink: what some say is not what all of them say. */
import type { Party } from '../model/Story.ts'
import { useWords } from '../state/ExplainerContext.ts'

interface Props {
  /** The whole of which they are members. */
  party: Party
  members: Party['members']
  /** Size and place, as utilities: `'text-small'`. */
  className?: string
}

export function MemberNames({ party, members, className = '' }: Props) {
  const { standing } = useWords()
  return (
    <span className={className}>
      <b data-party={party.id} className="member-name">
        {standing.members(members)}
      </b>{' '}
      <span className="text-soft">{standing.memberOf(party, members.length)}</span>
    </span>
  )
}
