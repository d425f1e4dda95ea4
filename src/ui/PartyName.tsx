/** A party's name in its hue, behind its dot. Outside the lens the style sheet turns both soft. */
import type { Party } from '../model/Story.ts'

interface Props {
  party: Party
  /** The shorter name, where there is little room: "US". */
  short?: boolean
  /** Size and place, as utilities: `'text-small'`. */
  className?: string
}

export const PartyName = ({ party, short = false, className = '' }: Props) => (
  <span data-party={party.id} className={`party-name ${className}`}>
    {short ? party.shortName : party.name}
  </span>
)
