/** What parties said on a point before, the newest first: the stance, until when and why, and the sentence. Nothing where nobody has moved. */
import { reasonOf } from '../../article/schema/Position.ts'
import { earlierAnchor } from '../../model/anchors.ts'
import { groundsOfEarlier } from '../../model/grounds.ts'
import { isSameStanding } from '../../model/standing.ts'
import type { StickingPoint } from '../../model/Story.ts'
import { changesOn } from '../../model/versions.ts'
import { useWords } from '../../state/ExplainerContext.ts'
import { DateMark } from '../../ui/DateMark.tsx'
import { BasisWord } from '../../ui/BasisWord.tsx'
import { Statement } from '../../ui/Statement.tsx'
import { Whose } from './Whose.tsx'

export function EarlierPositions({ point }: { point: StickingPoint }) {
  const { points: words } = useWords()
  const changes = changesOn(point)
  if (changes.length === 0) return null
  return (
    <>
      <h4>{words.earlier}</h4>
      {changes.flatMap(({ party, earlier }) =>
        earlier.map((one, at) => {
          const { version, index, until } = one
          const next = earlier[at - 1]?.version ?? point.stands.find((stand) => stand.party === party)?.position
          const reason = reasonOf(version)
          const anchor = earlierAnchor(point.id, party.id, index)
          return (
            <Statement key={anchor.id} grounds={groundsOfEarlier(one)} anchor={anchor} party={party.id}>
              <Whose party={party} position={version} />{' '}
              <time dateTime={until.date}>
                {words.was(point, version, until.date, isSameStanding(point, version, next))}
              </time>
              <DateMark dated={until} />
              {`${reason === undefined ? '' : `: ${reason}`}. ${[version.text, version.detail].filter(Boolean).join(' ')}`}
              <BasisWord of={version} />
            </Statement>
          )
        }),
      )}
    </>
  )
}
