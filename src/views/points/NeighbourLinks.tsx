/** The way to the points before and after, by their short words. */
import { pointAnchor } from '../../model/anchors.ts'
import type { StickingPoint } from '../../model/Story.ts'
import { useStory, useWords } from '../../state/ExplainerContext.ts'
import { AnchorLink } from '../../ui/AnchorLink.tsx'

export function NeighbourLinks({ point }: { point: StickingPoint }) {
  const { points } = useStory()
  const { points: words } = useWords()
  const previous = points[point.number - 2]
  const next = points[point.number]
  if (!previous && !next) return null
  const look = 'hover-link inline-flex min-h-11 items-center hover:text-ink'
  return (
    <p className="ms-auto @max-tiny:ms-0 flex flex-wrap gap-x-5 text-note font-strong text-soft print:hidden">
      {previous && (
        <AnchorLink to={pointAnchor(previous.id)} label={words.previous(spokenName(previous))} className={look}>
          {`↑ ${previous.short}`}
        </AnchorLink>
      )}{' '}
      {next && (
        <AnchorLink to={pointAnchor(next.id)} label={words.next(spokenName(next))} className={look}>
          {`↓ ${next.short}`}
        </AnchorLink>
      )}
    </p>
  )
}

/**
 * The label says more than the short word, but who presses a link by voice says the word that shows.
 * @see https://www.w3.org/WAI/WCAG22/Understanding/label-in-name
 */
const spokenName = ({ label, short }: StickingPoint): string =>
  label.toLowerCase().includes(short.toLowerCase()) ? label : short
