/** What a party said on a point before, the newest first: its stance, until when, what told of the change, and what it rested on. */
import type { Changeable, Position } from '../article/schema/Article.ts'
import { earlierAnchor } from '../model/anchors.ts'
import { asterisked } from '../i18n/asterisked.ts'
import type { Party, StickingPoint } from '../model/Story.ts'
import { earlierOf } from '../model/versions.ts'
import { useText } from '../state/TextContext.ts'
import { Refs } from './Refs.tsx'

interface Props {
  point: StickingPoint
  party: Party
  position: Changeable<Position>
}

export function EarlierPositions({ point, party, position }: Props) {
  const { words } = useText()
  return earlierOf(position).map(({ version, index, until }) => {
    const anchor = earlierAnchor(point.id, party.id, index)
    return (
      <p
        key={index}
        id={anchor.id}
        className="mt-1 border-s-2 border-rule ps-3 text-small text-soft @wide:col-span-9 @wide:col-start-4"
      >
        <b className="font-strong">{asterisked(words.was(version.stance, until.date), until)}</b>
        <Refs refs={until.refs} from={anchor} />
        <span className="block">
          {`${version.detail ?? version.summary} · ${words.bases[version.basis]}`}
          <Refs refs={version.detailRefs ?? version.refs} from={anchor} />
        </span>
      </p>
    )
  })
}
