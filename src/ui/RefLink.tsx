/** The small number of a paragraph behind a statement. Around a no-break space, so that it never stands on a line of its own. */
import type { Ref } from 'react'
import type { Basis } from '../article/schema/Grounds.ts'
import { paragraphAnchor } from '../model/anchors.ts'
import type { SourceParagraph } from '../model/Story.ts'
import { useWords } from '../state/ExplainerContext.ts'
import { isPlainClick } from '../state/isPlainClick.ts'

interface Props {
  paragraph: SourceParagraph
  basis: Basis
  /** Whether the note on this paragraph is open. */
  isOpen: boolean
  onToggle: () => void
  ref?: Ref<HTMLAnchorElement>
}

export function RefLink({ paragraph, basis, isOpen, onToggle, ref }: Props) {
  const { citation } = useWords()
  return (
    <>
      {'\u00a0'}
      <a
        ref={ref}
        href={`#${paragraphAnchor(paragraph.ref).id}`}
        aria-expanded={isOpen}
        aria-label={citation.label(paragraph, basis)}
        className="ref"
        onClick={(event) => {
          if (!isPlainClick(event)) return
          event.preventDefault()
          onToggle()
        }}
      >
        {citation.tag(paragraph)}
      </a>
    </>
  )
}
