/** The events in their order, those of the lens in the foreground, and at the end what changed since. */
import { isOutside } from '../../model/lens.ts'
import { useLens, useStory, useWords } from '../../state/ExplainerContext.ts'
import { ViewSection } from '../../ui/ViewSection.tsx'
import { TimelineEntry } from './TimelineEntry.tsx'
import { WhatChanged } from './WhatChanged.tsx'

export function TimelineView() {
  const { timeline: events, updates } = useStory()
  const { timeline: words } = useWords()
  const lens = useLens()
  const involved = events.filter(({ parties }) => !isOutside(lens, parties)).length
  const lede =
    lens.kind === 'none'
      ? words.lede(
          events.length,
          events.every(({ date }) => date !== undefined),
        )
      : words.involving(lens.parties, involved, events.length)
  return (
    <ViewSection view="timeline" lede={lede}>
      <ol className="mt-4 @tablet:mt-6">
        {events.map((event) => (
          <TimelineEntry key={event.number} event={event} />
        ))}
      </ol>
      {updates.length > 0 && <WhatChanged />}
    </ViewSection>
  )
}
