/**
 * How high a frame has to be in a column of any width, as CSS alone can say it: a few steps, each as high as the explainer is at any
 * width of the step. A frame that keeps this height is now and then a little too high, and never cuts the explainer off.
 */
import type { Size } from './messages.ts'

/**
 * The widths in px at which a step may begin: those of phones and of columns of text, and those where the explainer lays itself out
 * anew (`--container-*` in `theme.css`, a rem being 16 px).
 */
const stepStarts = [280, 320, 340, 360, 376, 400, 440, 480, 520, 560, 600, 640, 700, 768, 840, 900, 980, 1080] as const

/** From here on the explainer grows no wider: `--container-page`. */
const widest = 1136

/** px that two steps may differ by and still be one: half a line. */
const slack = 12

/** The widths in px at which a frame is measured: where a step begins, in its middle, and just before the next one. */
export const measuredWidths: readonly number[] = stepStarts.flatMap((from, at) => {
  const next = stepStarts[at + 1]
  const last = next === undefined ? widest : next - 1
  return [0, 1, 2].map((half) => Math.round(from + ((last - from) * half) / 2))
})

/** Of two measurements of one explainer, the larger height at each width. */
export const largerOf = (sizes: readonly Size[], others: readonly Size[]): readonly Size[] =>
  sizes.map(({ width, height }) => ({
    width,
    height: Math.max(height, others.find((other) => other.width === width)?.height ?? 0),
  }))

/** px, where nothing could be measured: about a screen and a half of a phone. */
const unmeasured = 1200

interface Step {
  /** The least width in px. The first step also holds for all that is narrower. */
  readonly from: number
  readonly height: number
}

/** @param sizes of one frame at `measuredWidths`, or at as many of them as could be measured */
function stepsOf(sizes: readonly Size[]): Step[] {
  if (sizes.length === 0) return [{ from: stepStarts[0], height: unmeasured }]
  const steps: Step[] = []
  stepStarts.forEach((from, at) => {
    const to = stepStarts[at + 1] ?? Infinity
    const heights = sizes.filter(({ width }) => width >= from && width < to).map(({ height }) => height)
    if (heights.length === 0) return
    const height = roundUp(Math.max(...heights))
    const before = steps.at(-1)
    if (!before || height > before.height || height < before.height - slack) steps.push({ from, height })
  })
  return steps
}

/** A little more, for between two measured widths a line may be higher, and a reader's letters are not quite the newsroom's. */
const roundUp = (height: number): number => Math.ceil((height * 1.004) / 10) * 10

/** The one height in px for a page that takes the style away: that of a narrow column, which is high enough for wider ones. */
export const plainHeight = (sizes: readonly Size[]): number =>
  stepsOf(sizes).findLast(({ from }) => from <= 480)?.height ?? unmeasured

/** A declaration. `100cqw` is the width of the box around the frame or, where a page has taken that away, of the window. */
export function heightStyle(sizes: readonly Size[]): string {
  const steps = stepsOf(sizes)
  const last = steps.at(-1)?.height ?? unmeasured
  const changes = steps.slice(1).map(({ from, height }, at) => {
    const higherBefore = (steps[at]?.height ?? height) - height
    // So steep that it is a step: nothing from that width on, all of it below.
    return ` ${higherBefore > 0 ? '+' : '-'} clamp(0px,(${from}px - 100cqw)*9999,${Math.abs(higherBefore)}px)`
  })
  return `height:calc(${last}px${changes.join('')})`
}
