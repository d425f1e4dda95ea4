/** What a party says on a point, under its stance, and that it was something else before. */
import { earlierAnchor, pointAnchor, positionAnchor } from '../../model/anchors.ts'
import type { Side } from '../../model/sides.ts'
import { markOf } from '../../model/standing.ts'
import type { StickingPoint } from '../../model/Story.ts'
import { useStory, useWords } from '../../state/ExplainerContext.ts'
import { AnchorLink } from '../../ui/AnchorLink.tsx'
import { DateMark } from '../../ui/DateMark.tsx'
import { BasisWord } from '../../ui/BasisWord.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { StandParty } from '../../ui/StandParty.tsx'
import { Statement } from '../../ui/Statement.tsx'

interface Props {
  point: StickingPoint
  stand: Side['stands'][number]
}

export function PartyPosition({ point, stand }: Props) {
  const { points: words, standing } = useWords()
  const { party, position } = stand
  const { text, since, earlier } = position
  const mark = markOf(stand)
  const reason = standing.reason(point, stand)
  const anchor = positionAnchor(point.id, party.id)
  return (
    <Statement
      grounds={position}
      anchor={anchor}
      party={party.id}
      className="party-position text-statement text-voice @tablet:text-pretty"
    >
      {/* On a phone the sentence goes on behind the name: a line less for each party. */}
      <StandParty stand={stand} className="text-small" />{' '}
      {reason !== undefined && (
        <>
          <span className="block text-small font-strong text-soft">
            {mark && <Mark of={mark} className="me-1.5" />}
            {reason}
            <WaitsFor position={position} />
          </span>{' '}
        </>
      )}
      {since && (
        <>
          <span className="block text-small text-soft">
            <AnchorLink to={earlierAnchor(point.id, party.id, earlier.length - 1)} className="thin-link">
              <time dateTime={since.date}>{words.changed(since.date)}</time>
            </AnchorLink>
            <DateMark dated={since} />
          </span>{' '}
        </>
      )}
      {text}
      <BasisWord of={position} />
    </Statement>
  )
}

/** The sticking point or the party that a condition waits for. */
function WaitsFor({ position: { onCondition } }: Pick<Props['stand'], 'position'>) {
  const { points, parties } = useStory()
  const { standing } = useWords()
  const on = onCondition?.on
  if (!on) return null
  const point = 'point' in on ? points.find(({ id }) => id === on.point) : undefined
  const party = 'party' in on ? parties.find(({ id }) => id === on.party) : undefined
  return (
    <>
      {` (${standing.waitsFor}: `}
      {point && (
        <AnchorLink to={pointAnchor(point.id)} className="thin-link">
          {point.label}
        </AnchorLink>
      )}
      {party?.name})
    </>
  )
}
