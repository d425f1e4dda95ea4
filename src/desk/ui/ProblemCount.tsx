/** How many problems there are in what it stands beside, and, more quietly, how much in it is still empty; nothing where there is nothing. */
import type { Counts } from '../state/ProblemsContext.tsx'

export function ProblemCount({ counts: { toMend, toFillIn } = none }: { counts: Counts | undefined }) {
  return (
    <>
      {toMend > 0 && <Count className="count" count={toMend} of="to mend" />}
      {toFillIn > 0 && <Count className="count-empty" count={toFillIn} of="still to fill in" />}
    </>
  )
}

const none: Counts = { toMend: 0, toFillIn: 0 }

/** The blanks are for whoever hears it. */
const Count = ({ className, count, of }: { className: string; count: number; of: string }) => (
  <>
    {' '}
    <span className={className} title={`${count} ${of}`}>
      {count} <span className="sr-only">{of}</span>
    </span>
  </>
)
