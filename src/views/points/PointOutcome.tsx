/** How a point came out, where the story tells: agreed, left out, put off, or settled by one side. The positions stay what they were. */
import { outcomeAnchor } from '../../model/anchors.ts'
import type { StickingPoint } from '../../model/Story.ts'
import { useWords } from '../../state/ExplainerContext.ts'
import { BasisWord } from '../../ui/BasisWord.tsx'
import { DateMark } from '../../ui/DateMark.tsx'
import { Statement } from '../../ui/Statement.tsx'

export function PointOutcome({ point: { id, outcome } }: { point: StickingPoint }) {
  const { points: words } = useWords()
  if (!outcome) return null
  return (
    <div className="mb-3 border-t-2 border-ink pt-2">
      <h4 className="text-note font-strong">
        {words.outcome(outcome, outcome.date)}
        <DateMark dated={outcome} />
      </h4>
      <Statement grounds={outcome} anchor={outcomeAnchor(id)} className="font-serif text-want text-pretty">
        {outcome.text}
        <BasisWord of={outcome} />
      </Statement>
    </div>
  )
}
