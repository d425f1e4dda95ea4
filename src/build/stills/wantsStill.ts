/** "Who wants what": each party with the sentence of what it wants. */
import type { Party } from '../../model/Story.ts'
import { allOf, beside, type Block, nothing, stack } from './Block.ts'
import type { Composition } from './frame.ts'
import { basisRuns, partyName, rowLeading } from './partyParts.ts'
import { layRows } from './rows.ts'
import { isLandscape, type Sheet } from './Sheet.ts'
import { setText } from './setText.ts'
import type { Run } from './wordsOf.ts'

export function wantsStill(sheet: Sheet): Composition {
  const { story, words, colours } = sheet
  const { parties } = story
  return {
    title: words.heading('positions', story),
    notes: [[{ text: story.headline, colour: colours.soft }]],
    refs: parties.flatMap(({ wants }) => wants.refs),
    body: (room) =>
      layRows(sheet, parties.length, 'parties', room, (size) => {
        const rows = allOf(parties.map((party) => rowOf(sheet, party, size, room.width)))
        return rows && { head: nothing, foot: nothing, rows }
      }).parts.map(({ block, rows, left }) => ({
        block,
        alt: [
          `${words.heading('positions', story)}: ${story.headline}.`,
          ...rows.map((at) => altOf(sheet, parties[at])),
          ...(left ? [left] : []),
        ].join(' '),
      })),
  }
}

const altOf = (sheet: Sheet, party: Party | undefined): string =>
  party
    ? `${party.name}: ${wantRuns(sheet, party)
        .map(({ text }) => text)
        .join('')}`
    : ''

const wantRuns = (sheet: Sheet, { wants }: Party): Run[] => [
  { text: wants.text, colour: sheet.colours.ink },
  ...basisRuns(sheet, wants),
]

function rowOf(sheet: Sheet, party: Party, size: number, width: number): Block | undefined {
  const { faces } = sheet
  const left = isLandscape(sheet) ? width * 0.24 : 0
  const name = partyName(sheet, party, size, isLandscape(sheet) ? left - size : width)
  const sentence = setText(
    faces,
    wantRuns(sheet, party),
    { sizes: [size], leading: rowLeading, isBalanced: true },
    { width: width - left },
  )
  if (!name || !sentence) return undefined
  return isLandscape(sheet)
    ? beside([
        [0, name],
        [left, sentence],
      ])
    : stack([name, sentence], size * 0.25)
}
