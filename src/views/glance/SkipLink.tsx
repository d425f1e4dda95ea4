/**
 * Spares a reader who goes by the Tab key the heads and rows of the grid. It shows when it has the focus.
 * @see https://www.w3.org/WAI/WCAG22/Techniques/general/G123
 */
import { keyPointsAnchor } from '../../model/anchors.ts'
import { useStory, useWords } from '../../state/ExplainerContext.ts'
import { AnchorLink } from '../../ui/AnchorLink.tsx'

export function SkipLink() {
  const { keyPoints } = useStory()
  const { glance } = useWords()
  if (keyPoints.length === 0) return null
  return (
    <AnchorLink
      to={keyPointsAnchor}
      className="not-focus:sr-only absolute z-2 bg-paper px-2 py-1 text-small select-none"
    >
      {glance.skipToKeyPoints}
    </AnchorLink>
  )
}
