/** Copies a quotation with its attribution. It is not there where copying cannot work, such as in a frame without permission. */
import type { Quote } from '../model/Story.ts'
import { useExplainer } from '../state/ExplainerContext.ts'
import { TextButton } from './TextButton.tsx'
import { useCopy } from './useCopy.ts'

export function CopyQuote({ quote }: { quote: Quote }) {
  const { words } = useExplainer()
  const { mayCopy, outcome, copy } = useCopy()
  // It keeps its room while nobody knows yet, so that nothing moves when it appears.
  return (
    <span className={mayCopy ? undefined : 'invisible'}>
      <TextButton
        press={() => {
          void copy(words.citableQuote(quote))
        }}
        label={`${words.copyOutcomes[outcome]}: ${words.copyQuoteLabel(quote)}`}
      >
        {words.copyOutcomes[outcome]}
      </TextButton>
    </span>
  )
}
