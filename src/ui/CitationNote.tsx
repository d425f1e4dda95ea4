/** The note under a statement: which paragraph it rests on, how we know, what the paragraph says, and the way to it. */
import type { Grounds } from '../article/schema/Grounds.ts'
import { type Anchor, paragraphAnchor } from '../model/anchors.ts'
import { tellerOf } from '../model/grounds.ts'
import type { SourceParagraph } from '../model/Story.ts'
import { useStory, useViewState, useWords } from '../state/ExplainerContext.ts'
import { AnchorLink } from './AnchorLink.tsx'
import { bringIntoSight } from './hooks/bringIntoSight.ts'

interface Props {
  paragraph: SourceParagraph
  /** How we know, and from whom. */
  grounds: Pick<Grounds, 'basis' | 'by'>
  /** The statement that the note belongs to. */
  from: Anchor
  onClose: () => void
}

export function CitationNote({ paragraph, grounds, from, onClose }: Props) {
  const { citation, basisName } = useWords()
  const teller = tellerOf(useStory(), grounds)
  const goTo = useViewState((state) => state.goTo)
  const to = paragraphAnchor(paragraph.ref)
  return (
    <div
      role="note"
      ref={bringIntoSight}
      className="mt-2 mb-3 max-w-136 animate-note rounded-b-tag border border-t-2 border-rule border-t-ink bg-paper px-[clamp(0.5rem,6%,1rem)] pt-2 pb-1.5 text-start font-sans text-note font-plain text-ink [box-shadow:0_8px_24px_rgb(0_0_0/0.12)] forced-colors:border-[CanvasText] print:hidden"
    >
      <p className="text-small text-soft">
        <b className="text-ink">{citation.name(paragraph)}</b> · {basisName(grounds.basis, teller)}
      </p>
      <p className="mt-1 text-pretty">{citation.gist(paragraph)}</p>
      <p className="mt-1 flex flex-wrap justify-between gap-x-2 text-small font-strong">
        <AnchorLink
          to={to}
          className="thin-link inline-flex min-h-8 items-center"
          onFollow={() => {
            goTo(to, from)
          }}
        >
          {citation.goToSource}
        </AnchorLink>
        <button type="button" className="inline-flex min-h-8 items-center text-soft hover:text-ink" onClick={onClose}>
          {citation.close}
        </button>
      </p>
    </div>
  )
}
