/**
 * The lens: a chip a party, which stays in sight under the nav, and one sentence that says what the lens finds. Whoever hears the page is
 * told the sentence when it changes, also where a card does not show the bar.
 */
import { useRef } from 'react'
import { textOf } from '../../i18n/Phrase.ts'
import { pairOf } from '../../model/relations.ts'
import { tallyOf } from '../../model/tally.ts'
import { useLens, useStory, useViewState, useWords } from '../../state/ExplainerContext.ts'
import { holdPlace } from '../../ui/hooks/holdPlace.ts'
import { useAnnounceChoice } from '../../ui/hooks/useAnnounceChoice.ts'
import { useStickyHeight } from '../../ui/hooks/useStickyHeight.ts'
import { PartyToggle } from '../../ui/PartyToggle.tsx'
import { PhraseText } from '../../ui/PhraseText.tsx'

export function LensBar() {
  const { lens: words } = useWords()
  const story = useStory()
  const lens = useLens()
  const clearLens = useViewState((state) => state.clearLens)
  const bar = useRef<HTMLDivElement>(null)
  const chips = useRef<HTMLDivElement>(null)
  useStickyHeight(bar, '--bar-height')
  const hasLens = lens.kind !== 'none'
  const finding =
    lens.kind === 'none'
      ? [words.hint]
      : lens.kind === 'follow'
        ? words.follow(lens.parties[0], tallyOf(story, lens.parties[0]))
        : words.compare(pairOf(story, lens.parties), story)
  useAnnounceChoice('parties', textOf(finding))
  return (
    <div
      ref={bar}
      data-sticky
      className="bleed edge-rules lens-bar text-small noscript:hidden card:border-t-0 print:hidden"
    >
      <div
        ref={chips}
        role="group"
        aria-label={words.label}
        tabIndex={-1}
        className="flex flex-wrap gap-x-1.5 @max-tablet:gap-x-1"
      >
        {story.parties.map((party) => (
          <PartyToggle key={party.id} party={party} keepsHue className="party-name chip whitespace-normal">
            {/* Who hears the page hears the one that shows. */}
            <span className="@max-tablet:hidden">{party.name}</span>
            <span className="@min-tablet:hidden">{party.shortName}</span>
          </PartyToggle>
        ))}
      </div>
      <p
        className="inline text-pretty text-soft @bar:block @max-bar:data-idle:hidden"
        data-idle={hasLens ? undefined : ''}
      >
        <PhraseText phrase={finding} />
      </p>
      {hasLens && (
        <>
          {' '}
          <button
            type="button"
            className="relative inline thin-link font-strong text-soft after:absolute after:-inset-x-[12px] after:-inset-y-[15px] hover:text-ink @bar:min-h-11"
            onClick={({ currentTarget }) => {
              // The button is removed. The focus is moved before that: for who goes by keyboard, and because Chromium works out all styles at
              // once when it removes an element that has the focus.
              chips.current?.focus({ preventScroll: true })
              holdPlace(currentTarget, clearLens)
            }}
          >
            {words.clear}
          </button>
        </>
      )}
      {hasLens && <span className="block h-[9px] @bar:hidden" />}
    </div>
  )
}
