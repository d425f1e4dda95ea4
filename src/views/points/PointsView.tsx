/** Stub. */
import { useWords } from '../../state/ExplainerContext.ts'
import { ViewSection } from '../../ui/ViewSection.tsx'

export function PointsView() {
  const { points } = useWords()
  return (
    <ViewSection view="points" lede={points.lede}>
      {null}
    </ViewSection>
  )
}
