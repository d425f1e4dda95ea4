/** What a row of the grid is about: its sticking point, what can be chosen, and how it came out. */
import type { StickingPoint } from '../../model/Story.ts'
import { type Block, stack } from './Block.ts'
import { capitals } from './frame.ts'
import type { Sheet } from './Sheet.ts'
import { setText } from './setText.ts'

/** @returns undefined where a word of it does not fit */
export function labelOf(sheet: Sheet, point: StickingPoint, size: number, width: number): Block | undefined {
  const { colours, words, stillWords, faces } = sheet
  const { options, outcome, major } = point
  const small = size * 0.8
  const blocks = [
    major ? capitals(sheet, words.points.major, width) : undefined,
    setText(
      faces,
      [{ text: point.rowLabel, colour: colours.ink, weight: 600 }],
      { sizes: [size], leading: 1.15, isBalanced: true },
      { width },
    ),
    options.length > 0
      ? setText(
          faces,
          [{ text: options.map(({ name, short }) => `${short}: ${name}`).join('; '), colour: colours.soft }],
          { sizes: [small], leading: 1.2, face: 'sans' },
          { width },
        )
      : undefined,
    outcome
      ? setText(
          faces,
          [{ text: stillWords.outcome(words.glance.outcomes[outcome.kind]), colour: colours.ink, weight: 600 }],
          { sizes: [small], leading: 1.2, face: 'sans' },
          { width },
        )
      : undefined,
  ]
  return (
    blocks[1] &&
    stack(
      blocks.filter((block) => block !== undefined),
      size * 0.06,
    )
  )
}
