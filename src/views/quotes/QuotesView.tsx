/** Stub. */
import { useWords } from '../../state/ExplainerContext.ts'
import { ViewSection } from '../../ui/ViewSection.tsx'

export function QuotesView() {
  const { quotes } = useWords()
  return (
    <ViewSection view="quotes" lede={quotes.lede}>
      {null}
    </ViewSection>
  )
}
