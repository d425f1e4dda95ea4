/** The name that somebody probably meant to type: of a field, of a party, of a file. */

/** @returns undefined where none is near enough to be meant. @example nearestName('stanse', ['stance', 'text']) // 'stance' */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  const [best] = names
    .map((name) => ({ name, slips: slipsBetween(typed.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, slips }) => slips <= Math.max(1, Math.floor(Math.min(typed.length, name.length) / 3)))
    .sort((one, other) => one.slips - other.slips)
  return best?.name
}

/**
 * How many letters are to be changed, added, left out, or swapped with their neighbour.
 *
 * @see https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance (optimal string alignment)
 */
function slipsBetween(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)]
  for (let at = 1; at <= one.length; at++) {
    const row = [at]
    for (let to = 1; to <= other.length; to++) {
      const isSame = one[at - 1] === other[to - 1]
      const isSwapped = one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1]
      const [above, diagonal, before] = [rows[at - 1]?.[to] ?? 0, rows[at - 1]?.[to - 1] ?? 0, row[to - 1] ?? 0]
      const steps = [above + 1, before + 1, diagonal + (isSame ? 0 : 1)]
      row.push(Math.min(...steps, isSwapped ? (rows[at - 2]?.[to - 2] ?? 0) + 1 : Infinity))
    }
    rows.push(row)
  }
  return rows.at(-1)?.at(-1) ?? 0
}
