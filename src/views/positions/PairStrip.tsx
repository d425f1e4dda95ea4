/**
 * Two parties, what they come to on each point as a mark, and in words. Pressed, it compares the two. Who hears the page hears the
 * names as they show, for who speaks them, and the sentence that the lens says of the two.
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
      aria-label={`${one.shortName}, ${other.shortName}: ${textOf(lens.compare(pair, story))}`}
      className="pair-strip text-without-script"
      onClick={({ currentTarget }) => {
        holdPlace(currentTarget, () => {
          toggleComparison(one.id, other.id)
        })
      }}
    >
      <span className="pair-names text-note">
        <PartyName party={one} short /> <PartyName party={other} short />
      </span>{' '}
      {isMarked &&
        points.map((point) => {
          const relation = relationOn(point, pair.parties)
          return <Mark key={point.id} of={relation} className={relation === 'incomparable' ? 'text-soft' : ''} />
        })}
      <span className={`justify-self-start text-small text-soft ${isMarked ? 'pair-words' : ''}`}>
        {words.pairFinding(pair, story).map(([verb, on]) => (
          <Fragment key={verb}>
            {verb && <b className="text-ink">{verb}</b>}
            {on}
          </Fragment>
        ))}
      </span>
      {isMarked && (
        <span className="justify-self-end text-end text-small @max-desk:hidden">{words.pairCount(pair)}</span>
      )}
    </button>
  )
}
