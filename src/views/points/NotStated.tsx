/** The parties that state nothing on a point, and what the source says of their silence; that all of them do, where all do. */
import { silenceAnchor } from '../../model/anchors.ts'
import type { Stand, StickingPoint } from '../../model/Story.ts'
import { useStory, useWords } from '../../state/ExplainerContext.ts'
import { BasisWord } from '../../ui/BasisWord.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { Statement } from '../../ui/Statement.tsx'

/** The first line has the rule above it. */
const look = 'border-t border-dashed border-rule pt-2 text-small text-soft [p+&]:border-t-0 [p+&]:pt-0'

export function NotStated({ point }: { point: StickingPoint }) {
  const { parties, sources } = useStory()
  const { points: words } = useWords()
  const silent = point.stands.filter(({ position }) => !position)
  const unexplained = silent.filter(({ silence }) => !silence)
  const [only, ...others] = point.stands.filter(({ position }) => position)
  return (
    <>
      {silent.length === 0 && <p className={look}>{words.allStated(parties.length)}</p>}
      {unexplained.length > 0 && (
        <p className={look}>
          <Mark of="unstated" className="me-1.5" />
          {words.notStated(unexplained.map(({ party }) => party))}
          {only &&
            !only.position?.of &&
            others.length === 0 &&
            unexplained.length > 1 &&
            ` ${words.onlyStated(only.party, sources)}`}
        </p>
      )}
      {silent.map((stand) => (
        <Silent key={stand.party.id} point={point} stand={stand} />
      ))}
    </>
  )
}

function Silent({ point, stand: { party, silence } }: { point: StickingPoint; stand: Stand }) {
  const { points: words } = useWords()
  if (!silence) return null
  return (
    <Statement grounds={silence} anchor={silenceAnchor(point.id, party.id)} className={look}>
      <Mark of={silence.kind} className="me-1.5" />
      {words[silence.kind]([party])}
      <BasisWord of={silence} />
    </Statement>
  )
}
