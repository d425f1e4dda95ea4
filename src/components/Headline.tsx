/** Kicker, headline and standfirst. */
import { storyAnchor } from '../model/anchors.ts'
import { useText } from '../state/TextContext.ts'
import { Refs } from './Refs.tsx'

export function Headline() {
  const { story, words } = useText()
  return (
    <>
      <p className="text-fine font-strong tracking-caps text-soft uppercase">{`${words.explainer} · ${story.kicker}`}</p>
      <h1 className="mt-4.5 mb-3 max-w-headline font-serif text-headline font-strong tracking-tight text-balance card:mt-2.5 card:mb-1.5 card:max-w-none card:text-title">
        {story.headline}
      </h1>
      <p className="max-w-measure text-lead text-pretty card:text-body">
        {story.standfirst.text}
        <Refs refs={story.standfirst.refs} from={storyAnchor} />
      </p>
    </>
  )
}
