/** The head of a party's column: its letters in a ring and its name. Pressed, it follows the party. */
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
        className="group grid w-full justify-items-center gap-1.25 pt-2.25 pb-2 text-small/[1.15] font-strong text-hue @max-tablet:pt-2 @max-tablet:text-[0.71875rem]/[1.15] @max-narrow:text-tag/[1.15] @max-tiny:pb-2.25 @desk:text-[0.875rem]/[1.15] noscript:pointer-events-none"
        onClick={({ currentTarget }) => {
          holdPlace(currentTarget, () => {
            toggleParty(party.id)
          })
        }}
      >
        <b className="grid size-9 place-items-center rounded-full border-2 border-hue text-[0.8125rem]/none group-hover:shadow-[0_0_0_2px_var(--color-paper),0_0_0_3px_var(--hue)] group-aria-pressed:bg-hue group-aria-pressed:text-paper @max-tiny:size-8 @max-tiny:text-[min(0.8125rem,15px)]/none forced-colors:group-aria-pressed:bg-[Highlight] forced-colors:group-aria-pressed:text-[HighlightText]">
          {party.short}
        </b>
        <span className="max-w-full overflow-hidden text-ellipsis @max-tiny:sr-only">{party.shortName}</span>
      </button>
    </th>
  )
}
