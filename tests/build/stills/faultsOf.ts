/** What is wrong with a drawing: shapes that cover one another, or that the edge of the picture cuts. */
import type { Drawing, Shape } from '../../../src/build/stills/drawing.ts'
import { formats } from '../../../src/build/stills/stillFormats.ts'

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly name: string
}

/** Of a line of text, from the top of its capitals to the foot of its letters with tails. */
function boxOf(shape: Shape): Box {
  switch (shape.kind) {
    case 'text': {
      const { left, baseline, width, size, text } = shape
      return { left, right: left + width, top: baseline - 0.68 * size, bottom: baseline + 0.2 * size, name: text }
    }
    case 'rule':
    case 'art':
      return { ...shape, right: shape.left + shape.width, bottom: shape.top + shape.height, name: shape.kind }
    case 'mark':
    case 'dot':
      // What is drawn of a mark is a little smaller than its square.
      return {
        left: shape.left + shape.size * 0.1,
        top: shape.top + shape.size * 0.1,
        right: shape.left + shape.size * 0.9,
        bottom: shape.top + shape.size * 0.9,
        name: shape.kind,
      }
  }
}

/** px */
const tolerance = 1

export function faultsOf({ width, height, shapes }: Drawing): string[] {
  const format = Object.values(formats).find((one) => one.width === width && one.height === height)!
  const side = format.edge.side - tolerance
  const boxes = shapes.map(boxOf)
  const cut = boxes
    .filter(({ left, right, bottom, name }) => {
      const isBar = name === 'rule' && left === 0
      return !isBar && (left < side || right > width - side || bottom > height - format.edge.foot + tolerance)
    })
    .map(({ name }) => `cut: ${name}`)
  const covered = boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter((other) => meet(one, other))
      .map((other) => `covered: ${one.name} | ${other.name}`),
  )
  return [...cut, ...covered]
}

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right - tolerance &&
  other.left < one.right - tolerance &&
  one.top < other.bottom - tolerance &&
  other.top < one.bottom - tolerance
