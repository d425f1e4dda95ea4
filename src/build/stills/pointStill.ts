/** One sticking point: its question, how it came out if it did, and where each party stands on it, those included that state nothing. */
import type { Stand, StickingPoint } from '../../model/Story.ts'
import { pointAlt, standAlt } from './altText.ts'
import { allOf, beside, type Block, nothing, stack } from './Block.ts'
import type { Composition } from './frame.ts'
import { indentOf, rowLeading, sentenceRuns, standBlock, standName } from './partyParts.ts'
import { layRows } from './rows.ts'
import { isLandscape, type Sheet } from './Sheet.ts'
import { setText } from './setText.ts'
import type { Run } from './wordsOf.ts'

export function pointStill(sheet: Sheet, point: StickingPoint): Composition {
  const { story, words, stillWords, colours } = sheet
  const { stands, outcome, proposition, major } = point
  const soft = (text: string): Run[] => [{ text, colour: colours.soft }]
  const place = stillWords.point(point.number, story.points.length)
  const notes: Run[][] = [
    ...(proposition === undefined ? [] : [soft(`${words.points.proposition}: ${proposition}`)]),
    ...(point.options.length > 0
      ? [soft(`${words.points.options}: ${point.options.map(({ name }) => name).join('; ')}.`)]
      : []),
    ...(outcome
      ? [
          [
            { text: `${words.points.outcome(outcome, outcome.date)}: `, colour: colours.ink, weight: 600 } as const,
            { text: outcome.text, colour: colours.ink },
          ],
        ]
      : []),
  ]
  return {
    label: major ? `${place} · ${words.points.major}` : place,
    title: point.question,
    notes,
    refs: [...stands.flatMap(({ position, silence }) => (position ?? silence)?.refs ?? []), ...(outcome?.refs ?? [])],
    body: (room) =>
      layRows(sheet, stands.length, 'parties', room, (size) => {
        const rows = allOf(stands.map((stand) => rowOf(sheet, point, stand, size, room.width)))
        return rows && { head: nothing, foot: nothing, rows }
      }).parts.map(({ block, rows, left }) => ({
        block,
        alt: [
          pointAlt(sheet, point, notes),
          ...rows.flatMap((at) => (stands[at] ? standAlt(sheet, point, stands[at]) : [])),
          ...(left ? [left] : []),
        ].join(' '),
      })),
  }
}

function rowOf(sheet: Sheet, point: StickingPoint, stand: Stand, size: number, width: number): Block | undefined {
  const wide = isLandscape(sheet)
  const [nameWidth, standLeft] = wide ? [width * 0.23, width * 0.25] : [width * 0.5, width * 0.53]
  const sentenceLeft = wide ? width * 0.43 : indentOf(size)
  const standWidth = (wide ? sentenceLeft - size * 0.6 : width) - standLeft
  const name = standName(sheet, stand, size, nameWidth)
  const standing = standBlock(sheet, point, stand, size, standWidth)
  const sentence = setText(
    sheet.faces,
    sentenceRuns(sheet, point, stand),
    { sizes: [size], leading: rowLeading, face: 'sans', isBalanced: true },
    { width: width - sentenceLeft },
  )
  if (!name || !standing || !sentence) return undefined
  const first: [number, Block][] = [
    [0, name],
    [standLeft, standing],
  ]
  if (wide) return beside([...first, [sentenceLeft, sentence]])
  return sentence.height === 0 ? beside(first) : stack([beside(first), beside([[sentenceLeft, sentence]])], size * 0.2)
}
