/** One event of the timeline. The event that the story is about is a band of ink, and what the lens is not on turns soft. */
import { eventAnchor } from '../../model/anchors.ts'
import { isOutside } from '../../model/lens.ts'
import type { StoryEvent } from '../../model/Story.ts'
import { useLens } from '../../state/ExplainerContext.ts'
import { EventHead } from './EventHead.tsx'
import { EventText } from './EventText.tsx'

export function TimelineEntry({ event }: { /** An event of the story. */ event: StoryEvent }) {
  const lens = useLens()
  const { number, parties, coming, main } = event
  const isElsewhere = isOutside(lens, parties)
  const band = isElsewhere ? 'soft-band' : 'band'
  const dot = coming ? 'coming' : lens.kind === 'none' || isElsewhere ? 'hollow' : 'filled'
  return (
    <li
      id={eventAnchor(number).id}
      data-node={main ? band : dot}
      data-elsewhere={isElsewhere || undefined}
      className="timeline-event"
    >
      <EventHead event={event} />
      <EventText event={event} />
    </li>
  )
}
