/** What one party says on one point, in the row under its cell; a blank answers too. */
import { lineAnchor, pointAnchor } from '../../model/anchors.ts'
import type { Stand, StickingPoint } from '../../model/Story.ts'
import { useStory, useWords } from '../../state/ExplainerContext.ts'
import { AnchorLink } from '../../ui/AnchorLink.tsx'
import { BasisWord } from '../../ui/BasisWord.tsx'
import { useIsLanded } from '../../ui/hooks/useIsLanded.ts'
import { StandParty } from '../../ui/StandParty.tsx'
import { Statement } from '../../ui/Statement.tsx'

export function GridLine({ point, stand }: { point: StickingPoint; stand: Stand }) {
  const { party, position, silence } = stand
  const { sources, unknowns } = useStory()
  const { glance, points: words, standing } = useWords()
  const reason = standing.reason(point, stand)
  const anchor = lineAnchor(point.id, party.id)
  const isLanded = useIsLanded(anchor)
  const unknown = unknowns.find((one) => one.point?.id === point.id)
  return (
    <div
      id={anchor.id}
      data-hue={party.id}
      className={`animate-note border-s-3 ps-3 text-note ${position?.of ? 'border-soft' : 'border-hue'} ${isLanded ? 'landed' : ''}`}
    >
      <p>
        <StandParty stand={stand} /> · <b>{standing.name(point, stand)}</b>
      </p>
      {reason !== undefined && <p>{reason}</p>}
      {position && (
        <Statement grounds={position} anchor={anchor} hasId={false}>
          {position.text}
          <BasisWord of={position} />
        </Statement>
      )}
      {silence && (
        <Statement grounds={silence} anchor={anchor} hasId={false}>
          {words[silence.kind]([party])}
          <BasisWord of={silence} />
        </Statement>
      )}
      {!position && (!silence || unknown) && (
        <p>
          {[silence ? '' : glance.blank(sources), unknown ? glance.stillUnknown(unknown.text) : '']
            .filter(Boolean)
            .join(' ')}
        </p>
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
