/** A topic that the quotations can be narrowed to, with how many of them the reader would see. */
import type { Ref } from 'react'
import { useViewState } from '../../state/ExplainerContext.ts'

interface Props {
  /** `'nato'`; null for all topics. */
  topic: string | null
  /** "NATO-aligned protections" */
  name: string
  /** Of the parties in the lens. */
  count: number
  ref?: Ref<HTMLButtonElement>
}

export function TopicButton({ topic, name, count, ref }: Props) {
  const isChosen = useViewState((state) => state.topic === topic)
  const filterQuotes = useViewState((state) => state.filterQuotes)
  return (
    <>
      <button
        ref={ref}
        type="button"
        aria-pressed={isChosen}
        className="topic text-note"
        onClick={() => {
          filterQuotes(topic)
        }}
      >
        {`${name} `}
        <small className="text-small font-plain">{count}</small>
      </button>{' '}
    </>
  )
}
