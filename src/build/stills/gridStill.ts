/** The stance grid, with words: every sticking point by every party, the major points first, as the page has it. */
import type { StickingPoint } from '../../model/Story.ts'
import { rowAlt } from './altText.ts'
import { CannotDraw } from './CannotDraw.ts'
import type { Composition, Room } from './frame.ts'
import { gridList } from './gridList.ts'
import { gridTable } from './gridTable.ts'
import { type LaidTable, layRows } from './rows.ts'
import type { Sheet } from './Sheet.ts'

export function gridStill(sheet: Sheet): Composition {
  const { story, words, stillWords } = sheet
  const points = [...story.points.filter(({ major }) => major), ...story.points.filter(({ major }) => !major)]
  const grounds = points.flatMap(({ stands }) => stands.flatMap(({ position, silence }) => position ?? silence ?? []))
  return {
    title: story.headline,
    notes: [],
    refs: grounds.flatMap(({ refs }) => refs),
    body: (room) =>
      bestOf(sheet, points, room).parts.map(({ block, rows, left }) => ({
        block,
        alt: [
          `${stillWords.grid}: ${story.headline}. ${words.glance.gridCaption(story)}.`,
          ...rows.flatMap((at) => (points[at] ? rowAlt(sheet, points[at]) : [])),
          ...(left ? [left] : []),
        ].join(' '),
      })),
  }
}

/** A table, unless a list takes fewer pictures or the columns are too narrow. */
function bestOf(sheet: Sheet, points: readonly StickingPoint[], room: Room): LaidTable {
  const [table, list] = [gridTable, gridList].map((form) => {
    try {
      return layRows(sheet, points.length, 'points', room, (size) => form(sheet, points, size, room.width))
    } catch (error) {
      if (error instanceof CannotDraw) return error
      throw error
    }
  })
  const laid = [table, list].filter((one): one is LaidTable => one !== undefined && 'parts' in one)
  const [best] = laid.sort((one, other) => one.parts.length - other.parts.length)
  if (best) return best
  throw list instanceof Error ? list : new CannotDraw('the grid is too large for it')
}
