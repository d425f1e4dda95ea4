/** The heading of a view, and a line that says what there is to see. */
import { type View, viewAnchor } from '../model/anchors.ts'
import { useExplainer } from '../state/ExplainerContext.ts'

export function ViewHeading({ view, lede }: { view: View; lede?: string }) {
  const { words } = useExplainer()
  return (
    <>
      <h2
        id={`${viewAnchor(view).id}-heading`}
        className="font-serif text-heading font-strong tracking-tight text-balance"
      >
        {words.headings[view]}
      </h2>
      {lede && <p className="mt-1.5 max-w-measure text-soft">{lede}</p>}
    </>
  )
}
