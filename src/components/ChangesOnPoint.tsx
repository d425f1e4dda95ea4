/** Which parties stood elsewhere on a point before, and until when. Nothing where nobody has moved. */
import { earlierAnchor } from '../model/anchors.ts'
import { asterisked } from '../i18n/asterisked.ts'
import type { StickingPoint } from '../model/Story.ts'
import { changesOn } from '../model/versions.ts'
import { useText } from '../state/TextContext.ts'
import { PartyTag } from './PartyTag.tsx'
import { Refs } from './Refs.tsx'

export function ChangesOnPoint({ point }: { point: StickingPoint }) {
  const { words } = useText()
  const changes = changesOn(point)
  if (changes.length === 0) return null
  return (
    <ul className="grid grid-cols-1 gap-1 text-small text-soft">
      {changes.flatMap(({ party, earlier }) =>
        earlier.map(({ version, index, until }) => (
          <li key={`${party.id} ${index}`} data-of={party.id} className="flex flex-wrap items-baseline gap-x-2">
            <PartyTag party={party} />
            <span>
              {asterisked(words.was(version.stance, until.date), until)}
              <Refs refs={until.refs} from={earlierAnchor(point.id, party.id, index)} />
            </span>
          </li>
        )),
      )}
    </ul>
  )
}
