/**
 * Narrows the quotations to one topic. The counts follow the lens, and a topic that would leave nothing is not offered, unless it is
 * the chosen one: the reader has to see what hides the quotations.
 */
import { type RefObject, useMemo } from 'react'
import { quotesBy, type Topic, topicsOf } from '../../model/quotations.ts'
import { useLens, useStory, useViewState, useWords } from '../../state/ExplainerContext.ts'
import { TopicButton } from './TopicButton.tsx'

interface Props {
  /** Gets the button “All”, so that the focus can be moved to it. */
  allButton: RefObject<HTMLButtonElement | null>
}

export function QuoteFilter({ allButton }: Props) {
  const story = useStory()
  const lens = useLens()
  const { quotes: words } = useWords()
  const chosen = useViewState((state) => state.topic)
  const all = useMemo(() => topicsOf(story), [story])
  const counts = useMemo(() => {
    const count = (topic?: Topic) => quotesBy(story, lens, topic).length
    return { all: count(), topics: all.map((topic) => ({ topic, count: count(topic) })) }
  }, [story, lens, all])
  const topics = counts.topics.filter(({ topic, count }) => topic.id === chosen || count > 0)
  const quotedOn = new Set(counts.topics.map(({ topic, count }) => (count > 0 ? topic.point : undefined)))
  const silent = story.points.filter((point) => !quotedOn.has(point))
  if (topics.length === 0) return null
  return (
    <div
      role="group"
      aria-label={words.filter}
      className="mt-2 flex flex-wrap items-center gap-x-4 text-small text-soft noscript:hidden print:hidden"
    >
      <TopicButton ref={allButton} topic={null} name={words.all} count={counts.all} />
      {topics.map(({ topic, count }) => (
        <TopicButton key={topic.id} topic={topic.id} name={words.topic(topic)} count={count} />
      ))}
      {silent.length > 0 && (
        <span className="basis-full py-1 @desk:ms-auto @desk:basis-auto @desk:p-0">
          {words.noneOn(silent, story.points.length)}
        </span>
      )}
    </div>
  )
}
