/** A part of a picture that knows its size before it has a place. `setText.ts` makes them of text; the others put them together. */
import type { Shape } from './drawing.ts'

export interface Block {
  /** px */
  readonly width: number
  readonly height: number
  readonly at: (left: number, top: number) => Shape[]
}

export const nothing: Block = { width: 0, height: 0, at: () => [] }

/** An empty strip between two blocks of a stack. */
export const space = (height: number): Block => ({ width: 0, height, at: () => [] })

/** One under the other. */
export function stack(blocks: readonly Block[], gap = 0): Block {
  return {
    width: Math.max(0, ...blocks.map(({ width }) => width)),
    height: blocks.reduce((sum, { height }) => sum + height, 0) + gap * Math.max(0, blocks.length - 1),
    at: (left, top) => {
      let below = top
      return blocks.flatMap((block) => {
        const shapes = block.at(left, below)
        below += block.height + gap
        return shapes
      })
    },
  }
}

/** Side by side, each at its own distance from the left edge. */
export function beside(blocks: readonly (readonly [left: number, block: Block])[]): Block {
  return {
    width: Math.max(0, ...blocks.map(([left, { width }]) => left + width)),
    height: Math.max(0, ...blocks.map(([, { height }]) => height)),
    at: (left, top) => blocks.flatMap(([shift, block]) => block.at(left + shift, top)),
  }
}

/** The block in the middle of a taller place. */
export const inMiddle = (block: Block, height: number): Block => ({
  ...block,
  height,
  at: (left, top) => block.at(left, top + (height - block.height) / 2),
})

export const rule = (width: number, height: number, colour: string): Block => ({
  width,
  height,
  at: (left, top) => [{ kind: 'rule', left, top, width, height, colour }],
})

/** All of them; undefined where one could not be made. */
export const allOf = (blocks: readonly (Block | undefined)[]): readonly Block[] | undefined => {
  const made = blocks.filter((block) => block !== undefined)
  return made.length === blocks.length ? made : undefined
}
