/** Stub. */
import { useWords } from '../../state/ExplainerContext.ts'
import { ViewSection } from '../../ui/ViewSection.tsx'

export function PositionsView() {
  const { positions } = useWords()
  return (
    <ViewSection view="positions" lede={positions.lede}>
      {null}
    </ViewSection>
  )
}
