/**
 * Two parties, what they come to on each point as a mark, and in words. Pressed, it compares the two. Who hears the page hears one
 * sentence, the same that the lens says of them.
 */
import { Fragment } from 'react'
import { textOf } from '../../i18n/Phrase.ts'
import { type Pair, relationOn } from '../../model/relations.ts'
import { useStory, useViewState, useWords } from '../../state/ExplainerContext.ts'
import { holdPlace } from '../../ui/hooks/holdPlace.ts'
import { Mark } from '../../ui/Mark.tsx'
import { PartyName } from '../../ui/PartyName.tsx'
import { hasMarks } from './hasMarks.ts'

export function PairStrip({ pair }: { pair: Pair }) {
  const story = useStory()
  const { points } = story
  const { positions: words, lens } = useWords()
  const [one, other] = pair.parties
  const isCompared = useViewState(({ parties }) => parties.includes(one.id) && parties.includes(other.id))
  const toggleComparison = useViewState((state) => state.toggleComparison)
  const isMarked = hasMarks(points)
  return (
    <button
      type="button"
      aria-pressed={isCompared}
      aria-label={textOf(lens.compare(pair, story))}
      className="relative col-span-full grid min-h-13 grid-cols-subgrid place-items-center border-b border-rule py-1.25 @tablet:py-2 text-start text-[18px] hover:bg-panel aria-pressed:before:absolute aria-pressed:before:-inset-y-px aria-pressed:before:-start-3 aria-pressed:before:w-1 aria-pressed:before:bg-ink noscript:pointer-events-none forced-colors:aria-pressed:before:bg-[Highlight] print:min-h-0 print:break-inside-avoid print:py-1"
      onClick={({ currentTarget }) => {
        holdPlace(currentTarget, () => {
          toggleComparison(one.id, other.id)
        })
      }}
    >
      <span className="col-start-1 row-start-1 flex max-w-full flex-wrap gap-x-3 gap-y-0.5 justify-self-start text-note">
        <PartyName party={one} short className="min-w-0 whitespace-normal" />{' '}
        <PartyName party={other} short className="min-w-0 whitespace-normal" />
      </span>{' '}
      {isMarked &&
        points.map((point) => {
          const relation = relationOn(point, pair.parties)
          return (
            <Mark
              key={point.id}
              of={relation}
              className={`row-start-1 @max-desk:@tablet:row-span-2 ${relation === 'incomparable' ? 'text-soft' : ''}`}
            />
          )
        })}
      <span
        className={`justify-self-start text-small/[1.35] text-soft ${
          isMarked ? 'col-span-full row-start-2 pt-0.5 @tablet:col-span-1 @tablet:col-start-1 @desk:hidden' : ''
        }`}
      >
        {words.pairFinding(pair).map(([verb, on]) => (
          <Fragment key={verb}>
            {verb && <b className="text-ink">{verb}</b>}
            {on}
          </Fragment>
        ))}
      </span>
      {isMarked && (
        <span className="justify-self-end text-end text-small/[1.35] @max-desk:hidden">{words.pairCount(pair)}</span>
      )}
    </button>
  )
}
