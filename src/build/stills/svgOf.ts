/**
 * A drawing as an SVG: its text as outlines, which look the same everywhere, in print too, or as text, which can be searched and edited and
 * is set in the publisher's typeface where that is installed.
 */
import { escapeHtml } from '../../embed/escapeHtml.ts'
import type { Drawing, Shape, TextShape } from './drawing.ts'
import { markShape } from './markShapes.ts'
import type { Faces } from './openFaces.ts'

type TextAs = 'outlines' | 'text'

export function svgOf({ width, height, ground, shapes, alt }: Drawing, faces: Faces, textAs: TextAs): string {
  const write = (shape: Shape) => (shape.kind === 'text' ? textOf(shape, faces, textAs) : shapeOf(shape))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escapeHtml(alt)}</title>`,
    `<path d="M0 0h${width}v${height}H0z" fill="${ground}"/>`,
    ...shapes.map(write),
    '</svg>\n',
  ].join('\n')
}

function shapeOf(shape: Exclude<Shape, TextShape>): string {
  const { left, top } = shape
  switch (shape.kind) {
    case 'rule':
      return `<path d="M${short(left)} ${short(top)}h${short(shape.width)}v${short(shape.height)}h${short(-shape.width)}z" fill="${shape.colour}"/>`
    case 'mark':
      return `<g transform="translate(${short(left)} ${short(top)}) scale(${short(shape.size / 24, 4)})" fill="${shape.colour}">${markShape(shape.mark, shape.colour)}</g>`
    case 'dot': {
      const { size, colour, isRing } = shape
      const line = isRing ? size / 5 : 0
      const paint = isRing ? `fill="none" stroke="${colour}" stroke-width="${short(line)}"` : `fill="${colour}"`
      return `<circle cx="${short(left + size / 2)}" cy="${short(top + size / 2)}" r="${short((size - line) / 2)}" ${paint}/>`
    }
    case 'art':
      return `<svg x="${short(left)}" y="${short(top)}" width="${short(shape.width)}" height="${short(shape.height)}" viewBox="${shape.viewBox}">${shape.inside}</svg>`
  }
}

function textOf(shape: TextShape, faces: Faces, textAs: TextAs): string {
  const { text, left, baseline, width, size, weight, face, colour, tracking } = shape
  if (textAs === 'outlines') {
    const { glyphs } = faces.shape(text, weight, face, tracking)
    const data = glyphs.map(({ outline, x, y, scale }) => {
      const place = (value: number, at: number) =>
        at % 2 === 0 ? short(left + (x + value * scale) * size) : short(baseline - (y + value * scale) * size)
      return outline.map(({ type, values }) => type + values.map(place).join(' ')).join('')
    })
    return `<path d="${data.join('')}" fill="${colour}"/>`
  }
  const stack = faces.stackOf(text, weight, face)
  const spacing = tracking === 0 ? '' : ` letter-spacing="${short(tracking * size)}"`
  // Another typeface than ours is set to the same length, so that it covers nothing.
  return `<text x="${short(left)}" y="${short(baseline)}" font-family="${escapeHtml(stack)}" font-size="${size}" font-weight="${weight}"${spacing} fill="${colour}" textLength="${short(width)}" lengthAdjust="spacingAndGlyphs" xml:space="preserve">${escapeHtml(text)}</text>`
}

/** With few decimals, and no more than it has. */
const short = (value: number, decimals = 2): string => String(Number(value.toFixed(decimals)))
