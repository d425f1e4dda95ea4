/** The words of sharing and copying, in English. */
import type { Quote } from '../../model/Story.ts'

export const share = {
  share: 'Share',
  /** On the button for a moment, and heard. */
  linkCopied: 'Link copied',
  /** Above the link itself. */
  refused: 'Copying is not allowed here. This is the link:',
  copy: 'Copy',
  copied: 'Copied',
  copyRefused: 'Not allowed here',
  /** A button as it is read out, with what it is for: "Share: Security guarantees". */
  label: (word: string, what: string): string => `${word}: ${what}`,
  quote: ({ words, speaker }: Quote): string => `“${words}”, ${speaker.name}`,
}
