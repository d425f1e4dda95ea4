/** A drawing as a PNG. Its text goes in as outlines, so that no font of the machine has a part in it. */
import { renderAsync } from '@resvg/resvg-js'
import type { Drawing } from './drawing.ts'
import type { Faces } from './openFaces.ts'
import { svgOf } from './svgOf.ts'

export async function pngOf(drawing: Drawing, faces: Faces): Promise<Buffer> {
  const image = await renderAsync(svgOf(drawing, faces, 'outlines'), { font: { loadSystemFonts: false } })
  return image.asPng()
}
