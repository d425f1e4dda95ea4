/** Copies a text to the clipboard, and tells how that went. */
import { useState, useSyncExternalStore } from 'react'

export type CopyOutcome = 'idle' | 'copied' | 'refused'

export function useCopy(): { mayCopy: boolean; outcome: CopyOutcome; copy: (text: string) => Promise<CopyOutcome> } {
  const [outcome, setOutcome] = useState<CopyOutcome>('idle')
  const mayCopy = useSyncExternalStore(never, isAllowed, () => false)
  const copy = async (text: string) => {
    const outcome = await write(text)
    setOutcome(outcome)
    return outcome
  }
  return { mayCopy, outcome, copy }
}

const never = () => () => undefined

async function write(text: string): Promise<CopyOutcome> {
  // A try that is known to fail would leave an error in the console.
  if (!isAllowed()) return 'refused'
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    return 'refused'
  }
}

/** Only Chromium tells beforehand that a frame lacks the permission; elsewhere a try tells. */
function isAllowed(): boolean {
  const { featurePolicy } = document as { featurePolicy?: { allowsFeature: (name: string) => boolean } }
  return 'clipboard' in navigator && (featurePolicy?.allowsFeature('clipboard-write') ?? true)
}
