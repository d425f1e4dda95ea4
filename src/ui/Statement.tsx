/**
 * A statement with the paragraphs that it rests on: each a small number, which opens a note in the flow under the statement. Without
 * the script the number is a link to the paragraph in the sources.
 */
import { type ReactNode, useMemo, useRef, useState } from 'react'
import type { Grounds } from '../article/schema/Grounds.ts'
import type { Anchor } from '../model/anchors.ts'
import { paragraphsCited } from '../model/sources.ts'
import { useStory } from '../state/ExplainerContext.ts'
import { CitationNote } from './CitationNote.tsx'
import { useIsLanded } from './hooks/useIsLanded.ts'
import { RefLink } from './RefLink.tsx'

interface Props {
  /** What it rests on: a position, a wish, `{ basis: 'said', refs: quote.refs }`. */
  grounds: Grounds
  /** Its place on the page, or the place around it, which its paragraphs lead back to. */
  anchor: Anchor
  /** Whether the element has the anchor's id, and is highlighted once a link has led to it. False where an element around it has that. */
  hasId?: boolean
  /** Whose it is: in `text-voice` it turns soft while the lens is on others. `'ukraine'` */
  party?: string
  as?: 'p' | 'figcaption'
  className?: string
  children: ReactNode
}

export function Statement({ grounds, anchor, hasId = true, party, as: Tag = 'p', className = '', children }: Props) {
  const story = useStory()
  const [openRef, setOpenRef] = useState<string>()
  const openLink = useRef<HTMLAnchorElement>(null)
  const isLanded = useIsLanded(anchor)
  const paragraphs = useMemo(() => paragraphsCited(story, grounds.refs), [story, grounds.refs])
  const open = paragraphs.find(({ ref }) => ref === openRef)
  return (
    <>
      <Tag
        id={hasId ? anchor.id : undefined}
        data-party={party}
        className={`${className} ${hasId && isLanded ? 'landed' : ''}`.trim() || undefined}
      >
        {children}
        {paragraphs.map((paragraph) => (
          <RefLink
            key={paragraph.ref}
            ref={paragraph === open ? openLink : null}
            paragraph={paragraph}
            basis={grounds.basis}
            isOpen={paragraph === open}
            onToggle={() => {
              setOpenRef(paragraph === open ? undefined : paragraph.ref)
            }}
          />
        ))}
      </Tag>
      {open && (
        <CitationNote
          paragraph={open}
          grounds={grounds}
          from={anchor}
          onClose={() => {
            // The note goes, and the button in it that has the focus.
            openLink.current?.focus({ preventScroll: true })
            setOpenRef(undefined)
          }}
        />
      )}
    </>
  )
}
