/** Since when a party takes part, or takes part no more. Nothing where it was there all the time. */
import { membershipAnchor } from '../../model/anchors.ts'
import { groundsOfSince } from '../../model/grounds.ts'
import type { Party } from '../../model/Story.ts'
import { useWords } from '../../state/ExplainerContext.ts'
import { DateMark } from '../../ui/DateMark.tsx'
import { Statement } from '../../ui/Statement.tsx'

export function Membership({ party }: { party: Party }) {
  const { positions: words } = useWords()
  return (['joined', 'left'] as const).map((kind) => {
    const since = party[kind]
    if (!since) return null
    return (
      <Statement
        key={kind}
        grounds={groundsOfSince(since)}
        anchor={membershipAnchor(party.id, kind)}
        className="mt-1.5 text-small font-strong text-soft"
      >
        <time dateTime={since.date}>{words[kind](since.date)}</time>
        <DateMark dated={since} />
      </Statement>
    )
  })
}
