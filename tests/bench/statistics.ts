/** Medians and how far the runs lay apart. A mean would believe the one run that the machine spoilt. */

export interface Spread {
  readonly median: number
  /** A quarter of the runs lay below the first and a quarter above the second. */
  readonly quartiles: readonly [number, number]
}

export function spreadOf(values: readonly number[]): Spread {
  return { median: quantile(values, 0.5), quartiles: [quantile(values, 0.25), quantile(values, 0.75)] }
}

/** Each run against the baseline of the same run, so that what slowed both cancels out. */
export const ratios = (values: readonly number[], baseline: readonly number[]): number[] =>
  values.map((value, at) => value / (baseline[at] ?? NaN))

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  const place = (sorted.length - 1) * share
  const [below, above] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN]
  return below + (above - below) * (place - Math.floor(place))
}

/** As a cell of a table: "412 (398–431)". */
export function tell(values: readonly number[], digits = 0): string {
  const { median, quartiles } = spreadOf(values)
  const [low, high] = quartiles.map((value) => inFigures(value, digits)) as [string, string]
  const middle = inFigures(median, digits)
  return low === high ? middle : `${middle} (${low}–${high})`
}

export const inFigures = (value: number, digits = 0): string =>
  value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })
