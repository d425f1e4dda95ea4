/** The stance grid for more parties than there is width for: under each sticking point, who is for it, against it, and so on, by name. */
import { stances } from '../../article/schema/Position.ts'
import { markOf, shortfalls, type StanceMark } from '../../model/standing.ts'
import type { Stand, StickingPoint } from '../../model/Story.ts'
import { allOf, type Block, nothing, stack } from './Block.ts'
import { gridKey } from './gridKey.ts'
import { labelOf } from './gridLabel.ts'
import type { Table } from './rows.ts'
import { hueOn, isLandscape, type Sheet } from './Sheet.ts'
import { setText } from './setText.ts'
import type { Run } from './wordsOf.ts'

export function gridList(
  sheet: Sheet,
  points: readonly StickingPoint[],
  size: number,
  width: number,
): Table | undefined {
  const rows = allOf(points.map((point) => rowOf(sheet, point, size, width)))
  return rows && { head: nothing, foot: gridKey(sheet, width), rows }
}

function rowOf(sheet: Sheet, point: StickingPoint, size: number, width: number): Block | undefined {
  const { words, colours } = sheet
  const groups = new Map<string, Stand[]>()
  for (const stand of point.stands) {
    const name = words.standing.name(point, stand)
    groups.set(name, [...(groups.get(name) ?? []), stand])
  }
  const ordered = [...groups].sort(([, one], [, other]) => rank(one) - rank(other))
  const runs = ordered.flatMap(([name, stands], at): Run[] => {
    const mark = stands[0] && markOf(stands[0])
    const colour = stands[0]?.position ? colours.ink : colours.soft
    const gap = at === 0 ? '' : isLandscape(sheet) ? ' \u00a0\u00a0' : '\n'
    return [
      { text: gap, colour },
      ...(mark === undefined
        ? []
        : [
            { mark, colour },
            { text: '\u00a0', colour },
          ]),
      { text: `${name.replaceAll(' ', '\u00a0')}: `, colour, weight: 600 },
      ...stands.flatMap(({ party }, at): Run[] => [
        { text: party.shortName.replaceAll(' ', '\u00a0'), colour: hueOn(sheet, party), weight: 600 },
        { text: at < stands.length - 1 ? ', ' : ' ', colour },
      ]),
    ]
  })
  const label = labelOf(sheet, point, size, width)
  const list = setText(sheet.faces, runs, { sizes: [size * 0.88], leading: 1.3, face: 'sans' }, { width })
  return label && list && stack([label, list], size * 0.15)
}

/** As in the key: stances first, what is not stated last, and a choice or an amount in the order in which it comes up. */
function rank([first]: readonly Stand[]): number {
  const mark = first && markOf(first)
  if (!first?.position) return 99
  return mark === undefined ? 0 : ([...stances, ...shortfalls] as readonly StanceMark[]).indexOf(mark)
}
