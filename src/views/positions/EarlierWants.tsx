/** What a party wanted before, the newest first, each with the day until which it did and what tells of the change. */
import { wantedAnchor } from '../../model/anchors.ts'
import { groundsOfEarlier } from '../../model/grounds.ts'
import type { Party } from '../../model/Story.ts'
import { earlierOf } from '../../model/versions.ts'
import { useWords } from '../../state/ExplainerContext.ts'
import { DateMark } from '../../ui/DateMark.tsx'
import { BasisWord } from '../../ui/BasisWord.tsx'
import { Statement } from '../../ui/Statement.tsx'

export function EarlierWants({ party }: { party: Party }) {
  const { positions } = useWords()
  return earlierOf(party.wants).map((earlier) => (
    <Statement
      key={earlier.index}
      grounds={groundsOfEarlier(earlier)}
      anchor={wantedAnchor(party.id, earlier.index)}
      className="mt-2 border-s-2 border-rule ps-3 text-note text-pretty text-soft"
    >
      <b>
        {positions.wantedUntil(earlier.until.date)}
        <DateMark dated={earlier.until} />
      </b>
      {`: ${earlier.version.text}`}
      <BasisWord of={earlier.version} />
    </Statement>
  ))
}
