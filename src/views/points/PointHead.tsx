/** What a sticking point asks, why it matters, whether the source calls it major, and what the lens finds on it. */
import { pointAnchor, whyAnchor } from '../../model/anchors.ts'
import type { StickingPoint } from '../../model/Story.ts'
import { useStory, useWords } from '../../state/ExplainerContext.ts'
import { NoBreakHyphens } from '../../ui/NoBreakHyphens.tsx'
import { RelationBadge } from '../../ui/RelationBadge.tsx'
import { Statement } from '../../ui/Statement.tsx'
import { StanceBadge } from './StanceBadge.tsx'

export function PointHead({ point }: { point: StickingPoint }) {
  const { question, why } = point
  return (
    // The finding comes with React. Where the address has a lens, its place is kept until then.
    <div className="lens:not-has-[>span]:pb-9 @max-tablet:lens:has-[>span]:pb-1.5">
      <PlaceInStory point={point} />
      <h3 className="mt-1.5 font-serif text-question font-strong tracking-question text-balance">
        <NoBreakHyphens text={question} />
      </h3>
      <Statement grounds={why} anchor={whyAnchor(point.id)} className="mt-1 text-note text-pretty text-soft">
        {why.text}
      </Statement>
      <RelationBadge point={point} size="point" />
      <StanceBadge point={point} />
    </div>
  )
}

/** "1 of 6", and "Major point" with what says so; where the line under the question rests on the same, its numbers do for both. */
function PlaceInStory({ point }: { point: StickingPoint }) {
  const { points } = useStory()
  const { nav, points: words } = useWords()
  const { major, why } = point
  const place = nav.place(point.number, points.length)
  const look = 'text-small font-strong text-soft'
  if (!major) return <p className={look}>{place}</p>
  const content = (
    <>
      {place}{' '}
      <span className="ms-2 inline-block rounded-tag border-[1.5px] border-ink px-2 py-0.5 text-label text-ink">
        {words.major}
      </span>
    </>
  )
  if (major.refs.every((ref) => why.refs.includes(ref))) return <p className={look}>{content}</p>
  return (
    <Statement grounds={major} anchor={pointAnchor(point.id)} hasId={false} className={look}>
      {content}
    </Statement>
  )
}
