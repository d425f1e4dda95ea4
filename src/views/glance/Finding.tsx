/** One sentence with a mark: who clashes most, or what the lens finds. */
import { useMemo, useRef } from 'react'
import { comparisons, type Pair, pairOf, pairsOf, sharpestPairs } from '../../model/relations.ts'
import { tallyOf } from '../../model/tally.ts'
import { textOf } from '../../i18n/Phrase.ts'
import { useLens, useStory, useViewState, useWords } from '../../state/ExplainerContext.ts'
import { holdPlace } from '../../ui/hooks/holdPlace.ts'
import { Mark } from '../../ui/Mark.tsx'

export function Finding() {
  const story = useStory()
  const lens = useLens()
  const { glance, lens: lensWords } = useWords()
  const toggleComparison = useViewState((state) => state.toggleComparison)
  const clearLens = useViewState((state) => state.clearLens)
  const sentence = useRef<HTMLParagraphElement>(null)
  const { sharpest, areMost } = useMemo(() => {
    const pairs = pairsOf(story)
    const sharpest = sharpestPairs(pairs)
    return { sharpest, areMost: pairs.some((pair) => pair.points.clash.length > 0 && !sharpest.includes(pair)) }
  }, [story])
  const [only, ...others] = sharpest
  const compared = lens.kind === 'compare' ? pairOf(story, lens.parties) : undefined
  const choice =
    lens.kind !== 'none'
      ? { name: glance.showAll(story.parties.length), act: clearLens }
      : only && others.length === 0 && story.parties.length > 2
        ? {
            name: glance.compareTheTwo,
            act: () => {
              toggleComparison(only.parties[0].id, only.parties[1].id)
            },
          }
        : undefined
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] items-start gap-3 border-t border-ink pt-3 @desk:mt-10 @desk:self-start">
      {lens.kind === 'follow' ? (
        <span data-hue={lens.parties[0].id} className="party-name mt-2" />
      ) : (
        <Mark of={compared ? strongest(compared) : only ? 'clash' : 'incomparable'} className="mt-0.5 text-[22px]" />
      )}
      <div>
        <p
          ref={sentence}
          tabIndex={-1}
          className="font-serif text-[clamp(1.125rem,2cqi,1.3125rem)]/[1.3] font-strong text-balance"
        >
          {lens.kind === 'none' && <span>{glance.sharpest(sharpest, areMost, story)}</span>}
          {lens.kind === 'follow' && (
            <span>{textOf(lensWords.follow(lens.parties[0], tallyOf(story, lens.parties[0])))}</span>
          )}
          {compared && <span>{glance.compared(compared, story)}</span>}
        </p>
        {choice && (
          // One button for either, so that the focus stays on it.
          <button
            type="button"
            className="thin-link min-h-7 text-small font-strong text-soft hover:text-ink noscript:hidden print:hidden"
            onClick={({ currentTarget, detail }) => {
              // The second press of two in a row was meant for what the button said before.
              if (detail > 1) return
              holdPlace(currentTarget, choice.act)
              if (!currentTarget.isConnected) sentence.current?.focus({ preventScroll: true })
            }}
          >
            <span key={choice.name}>{choice.name}</span>
          </button>
        )}
      </div>
    </div>
  )
}

function strongest({ points }: Pair) {
  return comparisons.find((relation) => points[relation].length > 0) ?? 'incomparable'
}
