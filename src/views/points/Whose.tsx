/** Whose position it is, before what is told of it. What only some members say has neither the hue nor the name of their party alone. */
import { membersOf, type StandFacts } from '../../model/standing.ts'
import type { Party } from '../../model/Story.ts'
import { useWords } from '../../state/ExplainerContext.ts'

export function Whose({ party, position }: Pick<StandFacts, 'position'> & { party: Party }) {
  const { standing } = useWords()
  const members = membersOf({ party, position })
  if (members.length === 0) return <b className="text-hue">{party.name}:</b>
  return <b className="text-voice">{`${standing.members(members)} (${standing.memberOf(party, members.length)}):`}</b>
}
