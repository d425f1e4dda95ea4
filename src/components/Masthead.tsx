/** Kicker, headline, standfirst and date line, and the ways to share and embed them. */
import { storyAnchor } from '../model/anchors.ts'
import { Dateline } from './Dateline.tsx'
import { EmbedButton } from './EmbedButton.tsx'
import { Headline } from './Headline.tsx'
import { LivePart } from './LivePart.tsx'
import { ShareButton } from './ShareButton.tsx'
import { Still } from './Still.tsx'

export function Masthead() {
  return (
    <header id={storyAnchor.id} className="border-t-4 border-ink pt-3.5 pb-5.5 card:border-t-0 card:pb-2.5">
      <Still>{import.meta.env.SSR && <Headline />}</Still>
      <div className="mt-4 flex flex-wrap items-center gap-2 card:mt-2">
        <Still as="p" className="flex flex-wrap gap-x-5 gap-y-1 text-note text-soft">
          {import.meta.env.SSR && <Dateline />}
        </Still>
        <span data-control className="ms-auto flex flex-wrap items-center justify-end gap-2">
          <LivePart>
            <ShareButton />
          </LivePart>
          <LivePart>
            <EmbedButton />
          </LivePart>
        </span>
      </div>
    </header>
  )
}
