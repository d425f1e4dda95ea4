/** The reader's clipboard, as far as the page may write to it. */
export type CopyOutcome = 'copied' | 'refused'

export async function writeToClipboard(text: string): Promise<CopyOutcome> {
  // A try that is known to fail would leave an error in the console.
  if (!mayCopy()) return 'refused'
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    return 'refused'
  }
}

/** Only Chromium tells beforehand that a frame lacks the permission; elsewhere a try tells. */
export function mayCopy(): boolean {
  const { featurePolicy } = document as { featurePolicy?: { allowsFeature: (name: string) => boolean } }
  return 'clipboard' in navigator && (featurePolicy?.allowsFeature('clipboard-write') ?? true)
}
