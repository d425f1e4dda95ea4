/** The fold under a point: what for and against mean there, how we know each position, what it was before, and what is unknown. */
import { pointAnchor, positionAnchor } from '../../model/anchors.ts'
import { groundsOfPosition, tellerOf } from '../../model/grounds.ts'
import { sourcesCited } from '../../model/sources.ts'
import type { StickingPoint } from '../../model/Story.ts'
import { useStory, useWords } from '../../state/ExplainerContext.ts'
import { AddressFold } from '../../ui/AddressFold.tsx'
import { BasisWord } from '../../ui/BasisWord.tsx'
import { ShareLinkButton } from '../../ui/ShareLinkButton.tsx'
import { Statement } from '../../ui/Statement.tsx'
import { EarlierPositions } from './EarlierPositions.tsx'
import { Whose } from './Whose.tsx'

export function PointDetails({ point }: { point: StickingPoint }) {
  const { points: words } = useWords()
  return (
    <AddressFold field="openPoints" id={point.id} summary={words.more} className="min-w-0 flex-auto open:basis-full">
      <Details point={point} />
    </AddressFold>
  )
}

function Details({ point }: { point: StickingPoint }) {
  const story = useStory()
  const { unknowns } = story
  const { points: words } = useWords()
  const open = unknowns.filter((unknown) => unknown.point?.id === point.id)
  return (
    <div className="point-details mt-0.5 mb-3 text-note text-pretty print:mt-1.5 print:mb-1.5 print:text-small">
      {point.proposition !== undefined && (
        <>
          <h4>{words.proposition}</h4>
          <p>{point.proposition}</p>
        </>
      )}
      {point.options.length > 0 && (
        <>
          <h4>{words.options}</h4>
          {point.options.map(({ id, name, short }) => (
            <p key={id}>{`${short}: ${name}`}</p>
          ))}
        </>
      )}
      <h4>{words.howWeKnow}</h4>
      {point.stands.map(
        ({ party, position }) =>
          position && (
            <Statement
              key={party.id}
              grounds={groundsOfPosition(position)}
              anchor={positionAnchor(point.id, party.id)}
              hasId={false}
              party={party.id}
            >
              <Whose party={party} position={position} />{' '}
              {[
                words.basis(position.basis, sourcesCited(story, position.refs), tellerOf(story, position)),
                position.detail,
              ]
                .filter(Boolean)
                .join(' ')}
            </Statement>
          ),
      )}
      <EarlierPositions point={point} />
      {open.length > 0 && <h4>{words.unknown}</h4>}
      {open.map((unknown) => (
        <Statement key={unknown.number} grounds={unknown} anchor={pointAnchor(point.id)} hasId={false}>
          {unknown.text}
          <BasisWord of={unknown} />
        </Statement>
      ))}
      <ShareLinkButton
        shared={{ kind: 'point', point }}
        className="thin-link mt-2 flex min-h-9 items-center text-small font-strong text-soft hover:text-ink"
      />
    </div>
  )
}
