/** The parties that state nothing on a point; that all of them do, where all do. */
import type { StickingPoint } from '../../model/Story.ts'
import { silentOn } from '../../model/tally.ts'
import { useStory, useWords } from '../../state/ExplainerContext.ts'
import { Mark } from '../../ui/Mark.tsx'

export function NotStated({ point }: { point: StickingPoint }) {
  const { parties, sources } = useStory()
  const { points } = useWords()
  const silent = silentOn(point)
  const [only, ...others] = parties.filter((party) => !silent.includes(party))
  return (
    <p className="border-t border-dashed border-rule pt-2 text-small text-soft">
      {silent.length === 0 ? (
        points.allStated(parties.length)
      ) : (
        <>
          <Mark of="unstated" className="me-1.5 text-[1.1em]" />
          {points.notStated(silent)}
          {only && others.length === 0 && silent.length > 1 && ` ${points.onlyStated(only, sources)}`}
        </>
      )}
    </p>
  )
}
