/** Copies a quotation with its attribution. It is not there where copying cannot work, such as in a frame without permission. */
import { useState, useSyncExternalStore } from 'react'
import type { Quote } from '../model/Story.ts'
import { useExplainer } from '../state/ExplainerContext.ts'
import { TextButton } from './TextButton.tsx'

type Outcome = 'copyQuote' | 'copied' | 'copyFailed'

export function CopyQuote({ quote }: { quote: Quote }) {
  const { words } = useExplainer()
  const [outcome, setOutcome] = useState<Outcome>('copyQuote')
  const isPossible = useSyncExternalStore(
    () => () => undefined,
    mayCopy,
    () => false,
  )
  const copy = () => {
    navigator.clipboard.writeText(words.citableQuote(quote)).then(
      () => {
        setOutcome('copied')
      },
      () => {
        setOutcome('copyFailed')
      },
    )
  }
  // It keeps its room while nobody knows yet, so that nothing moves when it appears.
  return (
    <span className={isPossible ? undefined : 'invisible'}>
      <TextButton press={copy} label={`${words[outcome]}: ${words.copyQuoteLabel(quote)}`}>
        {words[outcome]}
      </TextButton>
    </span>
  )
}

/** Only Chromium tells beforehand that a frame lacks the permission; elsewhere a try tells. */
function mayCopy(): boolean {
  const { featurePolicy } = document as { featurePolicy?: { allowsFeature: (name: string) => boolean } }
  return 'clipboard' in navigator && (featurePolicy?.allowsFeature('clipboard-write') ?? true)
}
