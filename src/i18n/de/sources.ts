/** The words of this view, in German. */
import type { Words } from '../en/words.ts'

export const sources: Words['sources'] = {
  lede: '',
}
