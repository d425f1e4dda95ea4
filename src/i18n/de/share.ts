/** The words of sharing and copying, in German. */
import type { Words } from '../en/words.ts'

export const share: Words['share'] = {
  share: 'Teilen',
  linkCopied: 'Link kopiert',
  refused: 'Kopieren ist hier nicht erlaubt. Das ist der Link:',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyRefused: 'Hier nicht erlaubt',
  label: (word, what) => `${word}: ${what}`,
  quote: ({ words, speaker }) => `„${words}“, ${speaker.name}`,
}
