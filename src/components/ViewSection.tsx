/** One view: a section with its heading, its lede and the way to it. */
import type { ReactNode } from 'react'
import { type View, viewAnchor } from '../model/anchors.ts'
import { useExplainer } from '../state/ExplainerContext.ts'

interface Props {
  view: View
  /** A line under the heading. */
  lede?: ReactNode
  /** Whether the heading is heard but not seen, because what follows speaks for itself. */
  headingHidden?: boolean
  children: ReactNode
}

export function ViewSection({ view, lede, headingHidden, children }: Props) {
  const { words } = useExplainer()
  const { id } = viewAnchor(view)
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="pt-9.5 pb-1.5 card:pt-5">
      <h2
        id={`${id}-heading`}
        className={headingHidden ? 'sr-only' : 'font-serif text-heading font-strong tracking-tight text-balance'}
      >
        {words.headings[view]}
      </h2>
      {lede && <p className="mt-1.5 max-w-measure text-soft">{lede}</p>}
      {children}
    </section>
  )
}
