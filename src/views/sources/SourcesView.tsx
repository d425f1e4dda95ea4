/** Stub. */
import { useWords } from '../../state/ExplainerContext.ts'
import { ViewSection } from '../../ui/ViewSection.tsx'

export function SourcesView() {
  const { sources } = useWords()
  return (
    <ViewSection view="sources" lede={sources.lede}>
      {null}
    </ViewSection>
  )
}
