/** What a small number means, and the two things that a reader or a newsroom does with the page. */
import { useStory, useWords } from '../../state/ExplainerContext.ts'

export function ShareAndEmbed() {
  const { sources } = useStory()
  const { glance } = useWords()
  const [before, after] = glance.refsExplained(sources)
  const [first] = sources
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 pt-2 print:hidden">
      <p className="text-small text-soft">
        {before}
        <span className="ref">{`${first?.number === undefined ? '' : `${first.number}·`}${first?.paragraphs.find(({ part }) => !part)?.id ?? ''}`}</span>
        {after}
      </p>
    </div>
  )
}
