/** At the foot of a card: how far the reader is, and the way to the next view; after the last one, back to the first. */
import { type View, viewAnchor } from '../model/anchors.ts'
import { viewsOf } from '../model/viewsOf.ts'
import { useStory, useWords } from '../state/ExplainerContext.ts'
import { AnchorLink } from './AnchorLink.tsx'

export function NextView({ after }: { /** The view at whose foot it stands. */ after: View }) {
  const { nav, views } = useWords()
  const all = viewsOf(useStory())
  const at = all.indexOf(after)
  const next = all[at + 1] ?? 'glance'
  return (
    <p className="mt-5 hidden min-h-13 items-center justify-between gap-4 border-t-2 border-ink not-print:card:flex">
      <span className="flex-none text-small text-soft">{nav.place(at + 1, all.length)}</span>
      <AnchorLink to={viewAnchor(next)} className="hover-link inline-flex min-h-13 items-center gap-1.5 font-strong">
        {next === 'glance' ? nav.back(views[next]) : nav.next(views[next])}
      </AnchorLink>
    </p>
  )
}
