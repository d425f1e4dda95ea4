/** How a picture names parties and where they stand: the same words and marks as the page's. */
import type { Grounds } from '../../article/schema/Grounds.ts'
import { tellerOf } from '../../model/grounds.ts'
import { markOf, membersOf, optionsOf, rangeOf } from '../../model/standing.ts'
import type { Member, Party, Stand, StickingPoint } from '../../model/Story.ts'
import type { Words } from '../../i18n/en/words.ts'
import { beside, type Block } from './Block.ts'
import { hueOn, type Sheet } from './Sheet.ts'
import { setText } from './setText.ts'
import type { Run } from './wordsOf.ts'

/** Of what stands side by side in a row, so that its first lines have one baseline. */
export const rowLeading = 1.26

/** A name behind its dot. @returns undefined where it does not fit without breaking a word */
function named(sheet: Sheet, runs: readonly Run[], dot: string, isRing: boolean, size: number, width: number) {
  const diameter = size * 0.6
  const indent = indentOf(size)
  const text = setText(
    sheet.faces,
    runs,
    { sizes: [size], leading: rowLeading, face: 'sans' },
    { width: width - indent },
  )
  if (!text) return undefined
  const first = size * rowLeading
  return beside([
    [
      0,
      {
        width: diameter,
        height: first,
        at: (left, top) => [
          // In the middle of the capitals, which is that of the line.
          { kind: 'dot', left, top: top + (first - diameter) / 2, size: diameter, colour: dot, isRing },
        ],
      },
    ],
    [indent, text],
  ])
}

/** px, of what stands behind a dot. */
export const indentOf = (size: number): number => size * 0.95

export const partyName = (sheet: Sheet, party: Party, size: number, width: number): Block | undefined =>
  named(
    sheet,
    [{ text: party.name, colour: hueOn(sheet, party), weight: 600 }],
    hueOn(sheet, party),
    false,
    size,
    width,
  )

/** Whose position it is: the party's, or that of some of its members, who do not speak for all and so are in ink. */
export function standName(sheet: Sheet, stand: Stand, size: number, width: number): Block | undefined {
  const members = membersOf(stand)
  const { party } = stand
  return members.length === 0 ? partyName(sheet, party, size, width) : membersName(sheet, party, members, size, width)
}

/** Some members of a party: a ring in its hue. */
export function membersName(
  sheet: Sheet,
  party: Party,
  members: readonly Member[],
  size: number,
  width: number,
): Block | undefined {
  const { standing } = sheet.words
  const runs: Run[] = [
    { text: standing.members(members), colour: sheet.colours.ink, weight: 600 },
    { text: `, ${standing.memberOf(party, members.length)}`, colour: sheet.colours.soft },
  ]
  return named(sheet, runs, hueOn(sheet, party), true, size, width)
}

/** Where a party stands, behind its mark: "✕ Against", "– Not stated", "The second draft". @returns undefined where it does not fit */
export function standBlock(sheet: Sheet, point: StickingPoint, stand: Stand, size: number, width: number) {
  const mark = markOf(stand)
  const colour = stand.position ? sheet.colours.ink : sheet.colours.soft
  const indent = mark === undefined ? 0 : size * 1.3
  const text = setText(
    sheet.faces,
    [{ text: sheet.words.standing.name(point, stand), colour, weight: 600 }],
    { sizes: [size], leading: rowLeading, face: 'sans' },
    { width: width - indent },
  )
  if (!text || mark === undefined) return text
  const drawing: Block = {
    width: size,
    height: size,
    at: (left, top) => [{ kind: 'mark', mark, left, top: top + ((rowLeading - 1) / 2) * size, size, colour }],
  }
  return beside([
    [0, drawing],
    [indent, text],
  ])
}

/** In as few letters as stand in a cell: "B", "40%", "2030–2035". */
export function shortStanding(point: StickingPoint, stand: Stand, { standing }: Words): string {
  const { position } = stand
  const range = position && rangeOf(position)
  if (range) return standing.shortAmount(range, point.amount)
  const options = position ? optionsOf(point, position) : []
  return options.length > 0 ? options.map(({ short }) => short).join('/') : standing.name(point, stand)
}

/** What a party says in its sentence, why it is mixed, and how we know where nobody of the party is cited. */
export function sentenceRuns(sheet: Sheet, point: StickingPoint, stand: Stand): Run[] {
  const { words, colours } = sheet
  const { position } = stand
  if (!position) return []
  const reason = words.standing.reason(point, stand)
  return [
    ...(reason === undefined ? [] : [{ text: `${reason}. `, colour: colours.ink, weight: 600 } as const]),
    { text: position.text, colour: colours.ink },
    ...basisRuns(sheet, position),
  ]
}

/** How we know, behind a statement for which nobody of the party is cited: "(Implied)", "(Told by Ruth Amsel, judge)". */
export function basisRuns({ words, colours, story }: Sheet, grounds: Grounds): Run[] {
  const { basis } = grounds
  if (basis !== 'told' && basis !== 'implied') return []
  const teller = tellerOf(story, grounds)
  return [{ text: ` (${words.basisName(basis, teller)})`, colour: colours.soft }]
}
