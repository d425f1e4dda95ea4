/** The lens: a chip a party, which stays in sight under the nav, and one sentence that says what the lens finds. */
import { useRef } from 'react'
import { tallyOf } from '../../model/tally.ts'
import { useLens, useStory, useWords } from '../../state/ExplainerContext.ts'
import { ClearLensButton } from '../../ui/ClearLensButton.tsx'
import { useStickyHeight } from '../../ui/hooks/useStickyHeight.ts'
import { PartyToggle } from '../../ui/PartyToggle.tsx'
import { PhraseText } from '../../ui/PhraseText.tsx'

export function LensBar() {
  const { lens: words } = useWords()
  const story = useStory()
  const lens = useLens()
  const bar = useRef<HTMLDivElement>(null)
  useStickyHeight(bar, '--bar-height')
  const hasLens = lens.kind !== 'none'
  return (
    <div ref={bar} data-sticky className="bleed lens-bar text-small noscript:hidden print:hidden edge-rules">
      <div role="group" aria-label={words.label} className="flex flex-wrap gap-x-1.5 @max-tablet:gap-x-1">
        {story.parties.map((party) => (
          <PartyToggle key={party.id} party={party} keepsHue className="party-name chip">
            {/* Who hears the page hears the one that shows. */}
            <span className="@max-tablet:hidden">{party.name}</span>
            <span className="@min-tablet:hidden">{party.shortName}</span>
          </PartyToggle>
        ))}
      </div>
      <p
        role="status"
        className="inline text-pretty text-soft @bar:block @max-bar:data-idle:hidden"
        data-idle={hasLens ? undefined : ''}
      >
        {lens.kind === 'none' && <span>{words.hint}</span>}
        {lens.kind === 'follow' && (
          <PhraseText phrase={words.follow(lens.parties[0], tallyOf(story, lens.parties[0]))} />
        )}
        {lens.kind === 'compare' && <PhraseText phrase={words.compare(lens.pair, story)} />}
      </p>
      {hasLens && (
        <>
          {' '}
          <ClearLensButton className="relative inline after:absolute after:-inset-x-[12px] after:-inset-y-[15px] @bar:min-h-11">
            {words.clear}
          </ClearLensButton>
        </>
      )}
      {hasLens && <span className="block h-[9px] @bar:hidden" />}
    </div>
  )
}
