/** The pictures of a story: what there are, and how one is drawn. */
import type { Quote, StickingPoint, Story } from '../../model/Story.ts'
import type { Drawing } from './drawing.ts'
import { CannotDraw } from './CannotDraw.ts'
import { type Composition, frame } from './frame.ts'
import { gridStill } from './gridStill.ts'
import { pointStill } from './pointStill.ts'
import { quoteStill } from './quoteStill.ts'
import type { Sheet } from './Sheet.ts'
import { wantsStill } from './wantsStill.ts'

export const stillKinds = ['grid', 'wants', 'point', 'quote'] as const

export type Still =
  | { readonly kind: 'grid' | 'wants' }
  | { readonly kind: 'point'; readonly point: StickingPoint }
  | { readonly kind: 'quote'; readonly quote: Quote }

/** In the order of the page. */
export const stillsOf = (story: Story): Still[] => [
  { kind: 'grid' },
  { kind: 'wants' },
  ...story.points.map((point) => ({ kind: 'point', point }) as const),
  ...story.quotes.map((quote) => ({ kind: 'quote', quote }) as const),
]

/** What its files are called: "grid", "point-territory", "quote-ready". */
export function stillName(still: Still): string {
  switch (still.kind) {
    case 'grid':
    case 'wants':
      return still.kind
    case 'point':
      return `point-${still.point.id}`
    case 'quote':
      return `quote-${still.quote.id}`
  }
}

/** @returns one or several parts; or why it is left out, as a sentence goes on with it: "no typeface here has the letters of “早”" */
export function drawStill(still: Still, sheet: Sheet): readonly Drawing[] | string {
  if (sheet.story.dir === 'rtl') return 'the story is read from right to left'
  try {
    return frame(sheet, compositionOf(still, sheet))
  } catch (error) {
    if (error instanceof CannotDraw) return error.message
    throw error
  }
}

function compositionOf(still: Still, sheet: Sheet): Composition {
  switch (still.kind) {
    case 'grid':
      return gridStill(sheet)
    case 'wants':
      return wantsStill(sheet)
    case 'point':
      return pointStill(sheet, still.point)
    case 'quote':
      return quoteStill(sheet, still.quote)
  }
}
