/** One sentence with a mark: who clashes most, or what the lens finds. */
import { useMemo } from 'react'
import { comparisons, type Pair, pairsOf, sharpestPairs } from '../../model/relations.ts'
import { tallyOf } from '../../model/tally.ts'
import { textOf } from '../../i18n/Phrase.ts'
import { useLens, useStory, useViewState, useWords } from '../../state/ExplainerContext.ts'
import { ClearLensButton } from '../../ui/ClearLensButton.tsx'
import { holdPlace } from '../../ui/hooks/holdPlace.ts'
import { Mark } from '../../ui/Mark.tsx'

const buttonLook = 'min-h-7 text-small noscript:hidden print:hidden'

export function Finding() {
  const story = useStory()
  const lens = useLens()
  const { glance, lens: lensWords } = useWords()
  const toggleComparison = useViewState((state) => state.toggleComparison)
  const sharpest = useMemo(() => sharpestPairs(pairsOf(story)), [story])
  const [only, ...others] = sharpest
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] items-start gap-3 border-t border-ink pt-3 @desk:mt-10 @desk:self-start">
      {lens.kind === 'follow' ? (
        <span data-hue={lens.parties[0].id} className="party-name mt-2" />
      ) : (
        <Mark
          of={lens.kind === 'compare' ? strongest(lens.pair) : only ? 'clash' : 'incomparable'}
          className="mt-0.5 text-[22px]"
        />
      )}
      <div>
        <p className="font-serif text-[clamp(1.125rem,2cqi,1.3125rem)]/[1.3] font-strong text-balance">
          {lens.kind === 'none' && <span>{glance.sharpest(sharpest, story)}</span>}
          {lens.kind === 'follow' && (
            <span>{textOf(lensWords.follow(lens.parties[0], tallyOf(story, lens.parties[0])))}</span>
          )}
          {lens.kind === 'compare' && <span>{glance.compared(lens.pair, story)}</span>}
        </p>
        {lens.kind !== 'none' ? (
          <ClearLensButton className={buttonLook}>{glance.showAll(story.parties.length)}</ClearLensButton>
        ) : (
          only &&
          others.length === 0 &&
          story.parties.length > 2 && (
            <button
              type="button"
              className={`thin-link font-strong text-soft hover:text-ink ${buttonLook}`}
              onClick={({ currentTarget }) => {
                const [one, other] = only.parties
                holdPlace(currentTarget, () => {
                  toggleComparison(one.id, other.id)
                })
              }}
            >
              {glance.compareTheTwo}
            </button>
          )
        )}
      </div>
    </div>
  )
}

function strongest({ points }: Pair) {
  return comparisons.find((relation) => points[relation].length > 0) ?? 'incomparable'
}
