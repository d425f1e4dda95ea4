/** The pictures of one still: several where a quotation goes on in another. */
import { CannotDraw } from '../../../src/build/stills/CannotDraw.ts'
import type { Drawing } from '../../../src/build/stills/drawing.ts'

/**
 * @param drawn what `drawStill` returned
 * @throws CannotDraw with its reason, if it could not draw
 */
export function partsOf(drawn: readonly Drawing[] | string): readonly Drawing[] {
  if (typeof drawn === 'string') throw new CannotDraw(drawn)
  return drawn
}
