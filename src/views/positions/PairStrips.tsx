/**
 * Who clashes with whom: a strip a pair of parties, a mark a point; those that clash most come first. On a phone a column of marks has the
 * number of its point, which is explained before the strips.
 */
import { pairsByClashes } from '../../model/relations.ts'
import { useStory, useWords } from '../../state/ExplainerContext.ts'
import { hasMarks } from './hasMarks.ts'
import { PairsKey } from './PairsKey.tsx'
import { PairTable } from './PairTable.tsx'

/** How many pairs show at once: all of five parties. Twelve parties make 66. */
const most = 10

export function PairStrips() {
  const story = useStory()
  const { positions: words } = useWords()
  const pairs = pairsByClashes(story)
  const first = pairs.slice(0, most)
  const others = pairs.slice(most)
  return (
    <div className="mt-6 wrap-anywhere @tablet:mt-8 @desk:mt-12 print:mt-4 print:break-inside-avoid">
      <h3 className="font-serif text-question font-strong tracking-question text-balance">
        {words.pairsHeading(story)}
      </h3>
      <p className="mt-0.5 mb-3 text-note text-pretty text-soft">
        {words.pairsLede(pairs.length, story.points.length)}{' '}
        <span className="noscript:hidden print:hidden">{words.pressPair}</span>
      </p>
      {hasMarks(story.points) && (
        <p aria-hidden className="-mt-2 mb-2 text-small text-soft @tablet:hidden">
          {story.points.map(({ number, short }) => `${number}\u00a0${short}`).join(' · ')}
        </p>
      )}
      <PairTable pairs={first} />
      {others.length > 0 && (
        <details>
          <summary className="fold-summary text-note font-strong">{words.morePairs(others.length)}</summary>
          <PairTable pairs={others} />
        </details>
      )}
      {hasMarks(story.points) && <PairsKey pairs={pairs} />}
    </div>
  )
}
