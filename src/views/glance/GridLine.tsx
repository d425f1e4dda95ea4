/** What one party says on one point, in the row under its cell; a blank answers too. */
import { pointAnchor, positionAnchor } from '../../model/anchors.ts'
import type { Stand, StickingPoint } from '../../model/Story.ts'
import { useStory, useWords } from '../../state/ExplainerContext.ts'
import { AnchorLink } from '../../ui/AnchorLink.tsx'
import { BasisWord } from '../../ui/BasisWord.tsx'
import { PartyName } from '../../ui/PartyName.tsx'
import { Statement } from '../../ui/Statement.tsx'

export function GridLine({ point, stand }: { point: StickingPoint; stand: Stand }) {
  const { party, position } = stand
  const { sources, unknowns } = useStory()
  const { glance, standing } = useWords()
  const reason = standing.reason(point, stand)
  const unknown = unknowns.find((one) => one.point?.id === point.id)
  return (
    <div data-hue={party.id} className="animate-note border-s-3 border-hue ps-3 text-note/[1.42]">
      <p>
        <PartyName party={party} /> · <b>{standing.name(point, stand)}</b>
      </p>
      {reason !== undefined && <p>{reason}</p>}
      {position ? (
        <Statement grounds={position} anchor={positionAnchor(point.id, party.id)} hasId={false}>
          {position.text}
          <BasisWord of={position} />
        </Statement>
      ) : (
        <p>{[glance.blank(sources), ...(unknown ? [glance.stillUnknown(unknown.text)] : [])].join(' ')}</p>
      )}
      <AnchorLink
        to={pointAnchor(point.id)}
        className="thin-link inline-flex min-h-7 items-center text-small font-strong"
      >
        {glance.seePoint}
      </AnchorLink>
    </div>
  )
}
