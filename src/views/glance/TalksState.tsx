/** How the talks stand: paused, over with a deal or without one. Nothing where the story does not tell, for then they go on. */
import { talksAnchor } from '../../model/anchors.ts'
import { useStory, useWords } from '../../state/ExplainerContext.ts'
import { BasisWord } from '../../ui/BasisWord.tsx'
import { DateMark } from '../../ui/DateMark.tsx'
import { Statement } from '../../ui/Statement.tsx'

export function TalksState() {
  const { talks } = useStory()
  const { glance } = useWords()
  if (!talks) return null
  return (
    <div className="mt-4 max-w-[36em] border-t-2 border-ink pt-2">
      <p className="text-small font-strong">
        {glance.talks(talks.state, talks.date)}
        <DateMark dated={talks} />
      </p>
      <Statement grounds={talks} anchor={talksAnchor} className="text-body text-pretty">
        {talks.text}
        <BasisWord of={talks} />
      </Statement>
    </div>
  )
}
