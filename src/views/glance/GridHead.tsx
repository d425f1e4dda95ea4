/** The head of a party's column: its letters in a circle and its name. Pressed, it follows the party. */
import type { Party } from '../../model/Story.ts'
import { useWords } from '../../state/ExplainerContext.ts'
import { PartyToggle } from '../../ui/PartyToggle.tsx'

export function GridHead({ party }: { party: Party }) {
  const { lens } = useWords()
  return (
    <th
      scope="col"
      data-party={party.id}
      className="border-b border-ink bg-tint align-top font-plain forced-lens-column"
    >
      <PartyToggle party={party} label={lens.followParty(party)} className="grid-head text-without-script">
        <b>{party.short}</b>
        <span className="@max-tiny:sr-only">{party.shortName}</span>
      </PartyToggle>
    </th>
  )
}
