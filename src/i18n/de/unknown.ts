/** The words of this view, in German. */
import type { Words } from '../en/words.ts'

export const unknown: Words['unknown'] = {
  lede: '',
}
