/**
 * The stance grid as a table: sticking points by parties, a mark with its word in each cell. For as many parties as the width has room for.
 */
import { markOf } from '../../model/standing.ts'
import type { Party, Stand, StickingPoint } from '../../model/Story.ts'
import { allOf, beside, type Block, inMiddle, rule, space, stack } from './Block.ts'
import { gridKey } from './gridKey.ts'
import { labelOf } from './gridLabel.ts'
import { shortStanding } from './partyParts.ts'
import type { Table } from './rows.ts'
import { hueOn, type Sheet } from './Sheet.ts'
import { setText } from './setText.ts'
import { type Run, wordsOf, wordWidth } from './wordsOf.ts'

/** Of the whole width, what the labels have at least, and what a party's column takes unless its words need more. */
const share = { labels: 0.3, beside: 0.13, under: 0.17 }

/** How a cell is laid: the word behind its mark, or under it in a narrow column. */
interface Look {
  readonly size: number
  readonly width: number
  readonly isBeside: boolean
}

/** @returns undefined where the columns are too narrow for the words in them */
export function gridTable(
  sheet: Sheet,
  points: readonly StickingPoint[],
  size: number,
  width: number,
): Table | undefined {
  return tableOf(sheet, points, size, width, true) ?? tableOf(sheet, points, size, width, false)
}

function tableOf(
  sheet: Sheet,
  points: readonly StickingPoint[],
  size: number,
  width: number,
  isBeside: boolean,
): Table | undefined {
  const { story, words, colours, faces } = sheet
  const cellSize = Math.max(size * (isBeside ? 0.86 : 0.78), sheet.format.small * 0.86)
  const gap = cellSize
  const needed = widestCell(sheet, points, cellSize, isBeside) + gap
  const column = Math.min(
    (width * (1 - share.labels)) / story.parties.length,
    Math.max(needed, width * (isBeside ? share.beside : share.under)),
  )
  if (needed > column) return undefined
  const labels = width - column * story.parties.length + gap
  const look = { size: cellSize, width: column - gap, isBeside }
  const inColumns = (blocks: readonly Block[], height: number) =>
    blocks.map((block, at): [number, Block] => [labels + at * column, inMiddle(block, height)])

  const names = allOf(story.parties.map((party) => headOf(sheet, party, look)))
  const corner = setText(
    faces,
    [{ text: words.glance.gridHead(story), colour: colours.soft }],
    { sizes: [cellSize], leading: 1.2, face: 'sans' },
    { width: labels - 2 * gap },
  )
  const rows = allOf(
    points.map((point) => {
      const label = labelOf(sheet, point, size, labels - 2 * gap)
      const cells = allOf(point.stands.map((stand) => cellOf(sheet, point, stand, look)))
      if (!label || !cells) return undefined
      const height = Math.max(label.height, ...cells.map(({ height }) => height))
      return beside([[0, inMiddle(label, height)], ...inColumns(cells, height)])
    }),
  )
  if (!corner || !names || !rows) return undefined
  const headHeight = Math.max(corner.height, ...names.map(({ height }) => height))
  const head = beside([
    // On the baseline of the last line of the names.
    [0, { ...corner, height: headHeight, at: (left, top) => corner.at(left, top + headHeight - corner.height) }],
    ...names.map((name, at): [number, Block] => [labels + at * column, name]),
  ])
  return { head: stack([head, space(cellSize * 0.35)]), foot: gridKey(sheet, width), rows }
}

/** px, of what a column may not break: each word of a name, and a mark with its word, or without it. */
function widestCell(sheet: Sheet, points: readonly StickingPoint[], size: number, isBeside: boolean): number {
  const letters = { faces: sheet.faces, face: 'sans', tracking: 0 } as const
  const cells = points.flatMap((point) => point.stands.map((stand) => cellRuns(sheet, point, stand, isBeside)))
  const names = sheet.story.parties.flatMap(({ shortName }) => shortName.split('\u00ad'))
  const runs = [...cells, ...names.map((text): Run[] => [{ text, colour: '', weight: 600 }])]
  return Math.max(...runs.flatMap(wordsOf).map((word) => wordWidth(word, letters) * size))
}

/** A bar in the party's hue over its name. */
function headOf(sheet: Sheet, party: Party, { size, width, isBeside }: Look): Block | undefined {
  const hue = hueOn(sheet, party)
  const name = setText(
    sheet.faces,
    [{ text: party.shortName, colour: hue, weight: 600 }],
    { sizes: [size], leading: 1.2, face: 'sans', align: isBeside ? 'start' : 'middle', isUnbroken: true },
    { width, lines: 3 },
  )
  return name && stack([rule(width, Math.round(size / 4), hue), space(size * 0.3), name])
}

function cellOf(sheet: Sheet, point: StickingPoint, stand: Stand, { size, width, isBeside }: Look): Block | undefined {
  const mark = markOf(stand)
  const word = setText(
    sheet.faces,
    cellRuns(sheet, point, stand, isBeside),
    { sizes: [size], leading: 1.15, face: 'sans', align: isBeside ? 'start' : 'middle', isUnbroken: true },
    { width, lines: 3 },
  )
  if (!word || mark === undefined || isBeside) return word
  const markSize = size * 1.25
  const colour = colourOf(sheet, stand)
  const drawing: Block = {
    width,
    height: markSize,
    at: (left, top) => [{ kind: 'mark', mark, left: left + (width - markSize) / 2, top, size: markSize, colour }],
  }
  return stack([drawing, word], size * 0.12)
}

/** What is chosen or counted is a word alone. A blank is soft, so that what is stated stands out. */
function cellRuns(sheet: Sheet, point: StickingPoint, stand: Stand, isBeside: boolean): Run[] {
  const mark = markOf(stand)
  const colour = colourOf(sheet, stand)
  const weight = stand.position ? 600 : 400
  if (mark === undefined) return [{ text: shortStanding(point, stand, sheet.words), colour, weight }]
  const text = sheet.words.stances[mark]
  return isBeside
    ? [
        { mark, colour },
        { text: `\u00a0${text.replaceAll(' ', '\u00a0')}`, colour, weight },
      ]
    : [{ text, colour, weight }]
}

const colourOf = ({ colours }: Sheet, stand: Stand): string => (stand.position ? colours.ink : colours.soft)
