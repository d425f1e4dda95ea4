/** One view: a section that its `ViewHeading` names, and that links can lead to. */
import type { ReactNode } from 'react'
import { type View, viewAnchor } from '../model/anchors.ts'

export function ViewSection({ view, children }: { view: View; children: ReactNode }) {
  const { id } = viewAnchor(view)
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="pt-9.5 pb-1.5 card:pt-5">
      {children}
    </section>
  )
}
