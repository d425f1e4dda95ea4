/** The publisher's rule over a picture, from edge to edge: solid, double or dotted, as its pages have it. */
import type { Shape } from './drawing.ts'
import type { Sheet } from './Sheet.ts'

/** @param height px: a picture has a rule of its own height, whatever that of the pages */
export function topRule({ publisher, format, colours }: Sheet, height: number): Shape[] {
  const colour = colours.accent
  const line = (top: number, height: number): Shape => ({
    kind: 'rule',
    left: 0,
    top,
    width: format.width,
    height,
    colour,
  })
  switch (publisher.shape?.topRule?.style ?? 'solid') {
    case 'solid':
      return [line(0, height)]
    case 'double': {
      // Two lines and a gap of one height, as browsers draw it.
      const third = Math.round(height / 3)
      return [line(0, third), line(height - third, third)]
    }
    case 'dotted':
      // As many as there is room for, with gaps of their size.
      return Array.from({ length: Math.ceil(format.width / (2 * height)) }, (_, at) => ({
        kind: 'dot',
        left: at * 2 * height,
        top: 0,
        size: height,
        colour,
        isRing: false,
      }))
  }
}
