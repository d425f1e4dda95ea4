/** How it unfolded, in order, and what is still unknown. */
import type { TimelineEvent } from '../article/schema/Article.ts'
import { eventAnchor, unknownAnchor } from '../model/anchors.ts'
import { asterisked } from '../i18n/asterisked.ts'
import { useText } from '../state/TextContext.ts'
import { Refs } from './Refs.tsx'
import { ViewHeading } from './ViewHeading.tsx'

export function Timeline() {
  const { story, words } = useText()
  return (
    <>
      <div className={story.timeline.length > 0 ? '@wide:col-span-7' : 'sr-only'}>
        <ViewHeading view="timeline" />
        <ol className="mt-4.5 ms-1.5 grid grid-cols-1 gap-5 border-s-2 border-rule ps-5.5">
          {story.timeline.map((event, at) => (
            <Entry key={`${event.when} ${event.text}`} event={event} at={at} />
          ))}
        </ol>
      </div>
      {story.unknowns.length > 0 && (
        <div className="@wide:col-span-4">
          <h2 className="font-serif text-heading font-strong tracking-tight text-balance">{words.unknowns}</h2>
          <ul className="mt-4.5 border-b border-rule">
            {story.unknowns.map(({ text, refs }, at) => (
              <li key={text} id={unknownAnchor(at).id} className="flex gap-3.5 border-t border-rule py-3.5">
                <span aria-hidden="true" className="font-serif text-card font-strong text-soft">
                  ?
                </span>
                <span className="min-w-0 flex-1">
                  {text}
                  <Refs refs={refs} from={unknownAnchor(at)} />
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

/** An event. Those without a party of the lens turn soft but stay, because order matters more than who. */
function Entry({ event, at }: { event: TimelineEvent; at: number }) {
  const { words } = useText()
  const anchor = eventAnchor(at)
  const when = asterisked(event.when, event)
  return (
    <li
      id={anchor.id}
      data-of={event.parties.join(' ')}
      data-main={event.main}
      className="relative before:absolute before:top-1.5 before:-start-7.25 before:size-3 before:rounded-full before:border-2 before:border-soft before:bg-paper data-main:before:border-ink data-main:before:bg-ink data-[lens=out]:text-soft"
    >
      <span className="block text-small font-strong text-soft">
        {event.date ? <time dateTime={event.date}>{when}</time> : when}
        {event.main && <span className="sr-only">{` (${words.mainEvent})`}</span>}
      </span>
      {event.text}
      <Refs refs={event.refs} from={anchor} />
    </li>
  )
}
