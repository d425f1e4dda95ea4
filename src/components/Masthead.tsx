/** Kicker, headline, standfirst and date line. */
import { storyAnchor } from '../model/anchors.ts'
import { useExplainer } from '../state/ExplainerContext.ts'
import { EmbedButton } from './EmbedButton.tsx'
import { Refs } from './Refs.tsx'

export function Masthead() {
  const { story, words } = useExplainer()
  const { what, date, place, dateBasis, refs } = story.dateline
  return (
    <header id={storyAnchor.id} className="border-t-4 border-ink pt-3.5 pb-5.5 card:border-t-0 card:pb-2.5">
      <p className="text-fine font-strong tracking-caps text-soft uppercase">
        {words.explainer} · {story.kicker}
      </p>
      <h1 className="mt-4.5 mb-3 max-w-headline font-serif text-headline font-strong tracking-tight text-balance card:mt-2.5 card:mb-1.5 card:max-w-none card:text-title">
        {story.headline}
      </h1>
      <p className="max-w-measure text-lead text-pretty card:text-body">
        {story.standfirst.text}
        <Refs refs={story.standfirst.refs} from={storyAnchor} />
      </p>
      <div className="mt-4 flex flex-wrap items-center gap-2 card:mt-2">
        <p className="flex flex-wrap gap-x-5 gap-y-1 text-note text-soft">
          <span>
            {words.dateline(what, date, place)}
            {dateBasis === 'editor' && '*'}
            <Refs refs={refs} from={storyAnchor} />
          </span>
          <span>{words.from(story.sources)}</span>
        </p>
        <span data-control className="ms-auto">
          <EmbedButton />
        </span>
      </div>
    </header>
  )
}
