/**
 * Whether amounts fit into the columns of the grid on a phone. The unit may stand under the number, and the most of a range under the
 * least, so that each is measured by itself.
 */
import type { Article } from '../schema/Article.ts'
import type { Amount } from '../schema/StickingPoint.ts'
import { charactersIn } from './checkLabels.ts'
import { amountLetter, columnWidth, counted } from './phoneWidths.ts'
import type { Finding } from './Problem.ts'

export function checkAmountsFit({ parties, points }: Article): Finding[] {
  const count = Object.keys(parties).length
  const room = columnWidth(count)
  const warning = (path: string, value: string, { what, width, mend }: Wide): Finding => ({
    severity: 'warning',
    path,
    value,
    why: `With ${counted(count)}, a column of the grid has room for ${Math.floor(room)} px on a phone, and ${what} needs about ${Math.ceil(width)}.`,
    mend,
  })
  return Object.entries(points).flatMap(([id, { amount, positions }]): Finding[] => {
    if (!amount) return []
    const path = `points.${id}`
    const { shortUnit = '' } = amount
    const wide = Object.entries(positions).flatMap(([party, position]) =>
      [position?.value ?? []]
        .flat()
        .map((value) => ({ path: `${path}.positions.${party}.value`, number: written(value, amount) }))
        .filter(({ number }) => numberWidth(number) > room),
    )
    // That the numbers are long is one cause.
    const [first] = wide.toSorted((one, other) => other.number.length - one.number.length)
    const unit = { what: 'the unit', width: unitWidth(shortUnit), mend: 'Shorten it, or leave it out of the grid.' }
    return [
      ...(unit.width > room ? [warning(`${path}.amount.shortUnit`, shortUnit, unit)] : []),
      ...(first
        ? [
            warning(first.path, first.number, {
              what: 'the number',
              width: numberWidth(first.number),
              mend: shorter[amount.of],
            }),
          ]
        : []),
    ]
  })
}

interface Wide {
  readonly what: string
  readonly width: number
  readonly mend: string
}

const shorter: Readonly<Record<Amount['of'], string>> = {
  number: 'Count in a larger unit, such as thousands, and name that as “unit” and “shortUnit”.',
  year: 'Make the point a proposition, such as one that names the year.',
}

/** With a mark between thousands, as all languages of ours have one. A year has none. */
const written = (value: number, { of }: Amount): string => {
  const [whole = '', decimals] = String(value).split('.')
  const grouped = of === 'year' ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}

function numberWidth(number: string): number {
  const marks = number.replace(/[^.,]/g, '').length
  return marks * amountLetter.mark + (number.length - marks) * amountLetter.digit
}

/** Of its longest word: it may be divided at a space. */
const unitWidth = (unit: string): number => Math.max(...unit.split(/\s+/).map(charactersIn)) * amountLetter.unit
