/**
 * Where the relations diagram puts its nodes, lines and labels, for two parties or more.
 *
 * Places are percentages of the drawing, so that it grows with its column while text keeps its size. Labels are kept apart in
 * the narrowest column there is, in px; in a wider one they are further apart still.
 */
import type { Pair } from '../model/relations.ts'
import type { OutlineParty } from '../model/Outline.ts'

/** A place in the drawing, in percent of its width and height. */
export interface Spot {
  readonly x: number
  readonly y: number
}

export interface DiagramLine {
  readonly pair: Pair
  readonly from: Spot
  readonly to: Spot
  readonly label: Label | undefined
}

export interface Label extends Spot {
  readonly text: string
  /** px */
  readonly width: number
}

/** The narrowest drawing, in px: a column of 280 less its padding. */
const narrowest = { width: 240, height: 300 }
const labelHeight = 24
/** Of a node with its name, px. */
const nodeReach = 34

/** Around an ellipse, clockwise, the first at the top; two stand side by side, and four in the corners. */
export function nodeSpots(count: number): Spot[] {
  if (count === 2) return [16, 84].map((x) => ({ x, y: 50 }))
  const turn = count === 4 ? -Math.PI * 0.75 : -Math.PI / 2
  const reach = count === 4 ? { x: 48, y: 40 } : { x: 40, y: 38 }
  return Array.from({ length: count }, (_, at) => {
    const angle = turn + (at * 2 * Math.PI) / count
    return { x: round(50 + reach.x * Math.cos(angle)), y: round(50 + reach.y * Math.sin(angle)) }
  })
}

/** @param labelOf what a line says, or undefined for one that says nothing */
export function diagramLines(
  parties: readonly OutlineParty[],
  pairs: readonly Pair[],
  labelOf: (pair: Pair) => string | undefined,
): DiagramLine[] {
  const spots = nodeSpots(parties.length)
  const spotOf = (party: OutlineParty) => spots[parties.indexOf(party)] ?? { x: 50, y: 50 }
  const lines = pairs.map((pair) => ({ pair, from: spotOf(pair.parties[0]), to: spotOf(pair.parties[1]) }))
  const placed: Label[] = []
  return lines.map((line): DiagramLine => {
    const text = labelOf(line.pair)
    if (text === undefined) return { ...line, label: undefined }
    const others = lines.filter((other) => other !== line)
    const width = Math.round(text.length * 7) + 16
    const candidates = [0.5, 0.34, 0.66, 0.42, 0.58, 0.28, 0.72].map((share): Label => {
      return {
        text,
        width,
        x: round(between(line.from.x, line.to.x, share)),
        y: round(between(line.from.y, line.to.y, share)),
      }
    })
    const cost = (label: Label) =>
      100 * placed.filter((other) => overlap(label, other) > 0).length +
      // By how much: where nothing is free, a label in the middle is cut least.
      5 * spots.reduce((sum, spot) => sum + overlap(label, { ...spot, width: 2 * nodeReach }), 0) +
      others.filter((other) => crosses(other, label)).length
    const best = candidates.reduce((best, label) => (cost(label) < cost(best) ? label : best))
    placed.push(best)
    return { ...line, label: best }
  })
}

/** A whole one: half a percent is two pixels at most, and the page carries each of them a dozen times. */
const round = Math.round
const between = (from: number, to: number, share: number): number => from + (to - from) * share
const px = ({ x, y }: Spot): Spot => ({ x: (x * narrowest.width) / 100, y: (y * narrowest.height) / 100 })

interface Box extends Spot {
  readonly width: number
}

/** px from side to side; none where one is above the other. */
function overlap(one: Box, other: Box): number {
  const [a, b] = [px(one), px(other)]
  const height = Math.max(labelHeight, other.width === 2 * nodeReach ? nodeReach + labelHeight / 2 : 0)
  return Math.abs(a.y - b.y) < height ? Math.max(0, (one.width + other.width) / 2 - Math.abs(a.x - b.x)) : 0
}

/** Whether a line runs through a label's box, by looking at a few dozen points of it. */
function crosses({ from, to }: { from: Spot; to: Spot }, label: Box): boolean {
  const centre = px(label)
  return Array.from({ length: 41 }, (_, step) => step / 40).some((share) => {
    const point = px({ x: between(from.x, to.x, share), y: between(from.y, to.y, share) })
    return Math.abs(point.x - centre.x) < label.width / 2 && Math.abs(point.y - centre.y) < labelHeight / 2
  })
}
