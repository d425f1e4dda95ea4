/** The head of a party's column: its letters in a circle and its name. Pressed, it follows the party. */
import type { Party } from '../../model/Story.ts'
import { useViewState, useWords } from '../../state/ExplainerContext.ts'
import { holdPlace } from '../../ui/hooks/holdPlace.ts'

export function GridHead({ party }: { party: Party }) {
  const { lens } = useWords()
  const isPicked = useViewState((state) => state.parties.includes(party.id))
  const toggleParty = useViewState((state) => state.toggleParty)
  return (
    <th
      scope="col"
      data-party={party.id}
      className="border-b border-ink bg-tint p-0 align-bottom font-plain forced-lens-column"
    >
      <button
        type="button"
        aria-pressed={isPicked}
        aria-label={lens.followParty(party)}
        className="grid-head noscript:pointer-events-none"
        onClick={({ currentTarget }) => {
          holdPlace(currentTarget, () => {
            toggleParty(party.id)
          })
        }}
      >
        <b>{party.short}</b>
        <span className="max-w-full overflow-hidden text-ellipsis @max-tiny:sr-only">{party.shortName}</span>
      </button>
    </th>
  )
}
