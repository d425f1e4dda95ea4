/** The reader's clipboard, as far as the page may write to it. In a frame that depends on the host page. */
import { useSyncExternalStore } from 'react'

export type CopyOutcome = 'copied' | 'refused'

export async function writeToClipboard(text: string): Promise<CopyOutcome> {
  // An attempt that is known to fail would leave an error in the console.
  if (!mayCopy()) return 'refused'
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    return 'refused'
  }
}

/** Only Chromium tells beforehand that a frame lacks the permission. In other browsers an attempt tells. */
function mayCopy(): boolean {
  const { featurePolicy } = document as { featurePolicy?: { allowsFeature: (name: string) => boolean } }
  return 'clipboard' in navigator && (featurePolicy?.allowsFeature('clipboard-write') ?? true)
}

/** Whether to show a control that copies. The page's HTML has it, because the build cannot know. */
export const useMayCopy = (): boolean => useSyncExternalStore(permissionNeverChanges, mayCopy, () => true)

const permissionNeverChanges = () => () => undefined
