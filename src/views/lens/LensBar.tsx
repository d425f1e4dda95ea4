/** The lens: a chip a party, which stays in sight under the nav, and one sentence that says what the lens finds. */
import { useRef } from 'react'
import { tallyOf } from '../../model/tally.ts'
import type { Party } from '../../model/Story.ts'
import { useLens, useStory, useViewState, useWords } from '../../state/ExplainerContext.ts'
import { holdPlace } from '../../ui/hooks/holdPlace.ts'
import { useStickyHeight } from '../../ui/hooks/useStickyHeight.ts'
import { PhraseText } from '../../ui/PhraseText.tsx'

export function LensBar() {
  const { lens: words } = useWords()
  const story = useStory()
  const lens = useLens()
  const bar = useRef<HTMLDivElement>(null)
  useStickyHeight(bar, '--bar-height')
  const clearLens = useViewState((state) => state.clearLens)
  const hasLens = lens.kind !== 'none'
  return (
    <div
      ref={bar}
      data-sticky
      className="bleed sticky top-[calc(var(--nav-height)-1px)] z-3 mt-8 items-center gap-x-3.5 border-y border-rule bg-paper py-[5px] text-small/[1.4] noscript:hidden @bar:flex card:static card:mt-0 card:border-t-0 card:in-data-[view=glance]:hidden card:in-data-[view=sources]:hidden page:[@media(max-height:480px)]:static forced-colors:border-[Canvas] print:hidden @desk:edge-rules"
    >
      <div
        role="group"
        aria-label={words.label}
        className="flex flex-wrap gap-x-1.5 @max-tablet:gap-x-[5px] @max-narrow:gap-x-1"
      >
        {story.parties.map((party) => (
          <PartyChip key={party.id} party={party} />
        ))}
      </div>
      <p
        role="status"
        className="inline min-w-0 flex-1 text-pretty text-soft @bar:block @bar:text-[0.875rem]/[1.35] @max-bar:data-idle:hidden"
        data-idle={hasLens ? undefined : ''}
      >
        {lens.kind === 'none' && <span>{words.hint}</span>}
        {lens.kind === 'follow' && (
          <PhraseText phrase={words.follow(lens.parties[0], tallyOf(story, lens.parties[0]))} />
        )}
        {lens.kind === 'compare' && <PhraseText phrase={words.compare(lens.pair, story)} />}
      </p>
      {hasLens && (
        <button
          type="button"
          className="thin-link relative ms-2 inline font-strong text-soft after:absolute after:-inset-x-3 after:-inset-y-[15px] hover:text-ink @bar:ms-0 @bar:min-h-11"
          onClick={({ currentTarget }) => {
            holdPlace(currentTarget, clearLens)
          }}
        >
          {words.clear}
        </button>
      )}
      {hasLens && <span className="block h-[9px] @bar:hidden" />}
    </div>
  )
}

function PartyChip({ party }: { party: Party }) {
  const isPicked = useViewState((state) => state.parties.includes(party.id))
  const toggleParty = useViewState((state) => state.toggleParty)
  return (
    <button
      type="button"
      data-hue={party.id}
      aria-pressed={isPicked}
      className="party-name chip"
      onClick={({ currentTarget }) => {
        holdPlace(currentTarget, () => {
          toggleParty(party.id)
        })
      }}
    >
      {/* Who hears the page hears the one that shows. */}
      <span className="@max-tablet:hidden">{party.name}</span>
      <span className="@min-tablet:hidden">{party.shortName}</span>
    </button>
  )
}
