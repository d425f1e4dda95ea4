/**
 * Picks the parties to look at: one to follow, two to compare. Checkboxes, because that is what they are: any number of parties
 * is shown as picked or not, and a third one takes the place of the first. `Choices.tsx` hears of a pick, and `lensMarks.ts` shows it.
 */
import { useExplainer, useViewState } from '../state/ExplainerContext.ts'
import { showEverybody } from '../state/transitions.ts'
import { PartyTag } from './PartyTag.tsx'
import { TextButton } from './TextButton.tsx'

export function LensPicker() {
  const { outline, words } = useExplainer()
  const hasLens = useViewState((state) => state.parties.length > 0)
  return (
    <fieldset className="flex min-w-0 flex-wrap items-center gap-2 text-note noscript:hidden">
      <legend className="sr-only">{words.lensLabel}</legend>
      {outline.parties.map((party) => (
        <label
          key={party.id}
          data-party={party.id}
          className="relative flex max-w-full min-h-9.5 items-center rounded-full border-2 border-rule py-1 pe-3.5 ps-3 hover:border-soft has-checked:border-hue has-checked:bg-tint has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink forced-colors:has-checked:outline-2 pointer-coarse:min-h-11"
        >
          <input
            type="checkbox"
            autoComplete="off"
            name="party"
            value={party.id}
            className="absolute inset-0 size-full cursor-pointer opacity-0"
          />
          <PartyTag party={party} />
        </label>
      ))}
      {hasLens ? (
        <TextButton step={showEverybody}>{words.showEverybody}</TextButton>
      ) : (
        <span className="text-note/6 text-soft">{words.lensHint}</span>
      )}
    </fieldset>
  )
}
