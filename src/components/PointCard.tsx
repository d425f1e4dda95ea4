/** One sticking point: why it matters, where the parties stand between against and for, and who states no position. */
import { pointAnchor } from '../model/anchors.ts'
import { quotesOn } from '../model/quotations.ts'
import type { StickingPoint } from '../model/Story.ts'
import { useText } from '../state/TextContext.ts'
import { showPoint, showQuotesOn } from '../state/transitions.ts'
import { ChangesOnPoint } from './ChangesOnPoint.tsx'
import { Refs } from './Refs.tsx'
import { StanceScale } from './StanceScale.tsx'
import { StateLink } from './StateLink.tsx'

interface Props {
  point: StickingPoint
  /** Its place in the story, from 1. */
  number: number
}

export function PointCard({ point, number }: Props) {
  const { story, words } = useText()
  const anchor = pointAnchor(point.id)
  const quotes = quotesOn(story, point).length
  const silent = point.stands.filter(({ position }) => !position).map(({ party }) => party)
  return (
    <article id={anchor.id} className="flex flex-col gap-1.5 border-t-2 border-ink pt-3">
      <p className="text-small font-strong text-soft">{words.ordinal(number, story.points.length)}</p>
      <h3 className="font-serif text-card font-strong text-balance">{point.question}</h3>
      <p className="text-soft">
        {point.why.text}
        <Refs refs={point.why.refs} from={anchor} />
      </p>
      <div className="mt-2.5">
        <StanceScale point={point} />
      </div>
      <ChangesOnPoint point={point} />
      {silent.length > 0 && (
        <p className="mt-auto border-t border-dashed border-rule pt-2 text-small text-soft">
          {words.notStatedBy(silent)}
        </p>
      )}
      <p className="flex gap-x-5 text-small">
        <StateLink step={showPoint(point.id)} className="inline-block py-1 font-strong quiet-link">
          {words.openRow}
          <span className="sr-only">{`: ${point.question}`}</span>
        </StateLink>
        {quotes > 0 ? (
          <StateLink step={showQuotesOn(point.id)} className="inline-block py-1 font-strong quiet-link">
            {words.quotesOnPoint(quotes)}
            <span className="sr-only">{`: ${point.label}`}</span>
          </StateLink>
        ) : (
          <span className="py-1 text-soft">{words.quotesOnPoint(0)}</span>
        )}
      </p>
    </article>
  )
}
