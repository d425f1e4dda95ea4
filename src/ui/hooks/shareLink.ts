/** Hands a link to the reader's device: to its share sheet where there is one, else to the clipboard. */
import { type CopyOutcome, writeToClipboard } from './clipboard.ts'

/** @returns undefined where the share sheet came up, whatever the reader did with it: the device has said so already */
export async function shareLink(url: string): Promise<CopyOutcome | undefined> {
  // It also tells of a frame that lacks the permission. @see https://w3c.github.io/web-share/#canshare-data-method
  if ('canShare' in navigator && navigator.canShare({ url })) {
    try {
      await navigator.share({ title: document.title, url })
      return undefined
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return undefined
    }
  }
  return writeToClipboard(url)
}
