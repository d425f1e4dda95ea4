/** Stub. */
import { useWords } from '../../state/ExplainerContext.ts'
import { ViewSection } from '../../ui/ViewSection.tsx'

export function UnknownView() {
  const { unknown } = useWords()
  return (
    <ViewSection view="unknown" lede={unknown.lede}>
      {null}
    </ViewSection>
  )
}
