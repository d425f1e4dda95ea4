/** Where it was measured, and how quiet it was there. */
import { cpus, loadavg, type as system, release } from 'node:os'
import { inFigures, spreadOf } from './statistics.ts'

export const machine = (browser: string): string => {
  const [first] = cpus()
  return `${cpus().length} cores (${first?.model.trim() ?? 'unknown'}), ${system()} ${release().replace(/-.*/, '')}, Chromium ${browser}, Node ${process.versions.node}`
}

/** The same arithmetic each time: what varies is the machine. In ms. */
export function pulse(): number {
  const start = performance.now()
  let sum = 0
  for (let at = 0; at < 20_000_000; at++) sum = (sum + at * 7) % 1_000_003
  // The result has to be used, or the loop may be left out.
  return performance.now() - start + (sum < 0 ? 1 : 0)
}

export function noise(pulses: readonly number[]): string {
  const { median, quartiles } = spreadOf(pulses)
  const spread = (value: number) => `${inFigures((value / median - 1) * 100)} %`
  const slowest = Math.max(...pulses)
  return (
    `The same loop of arithmetic, timed before every visit, took ${inFigures(median)} ms in the median; half of the times lay within ` +
    `${spread(quartiles[0])} and +${spread(quartiles[1])} of that, and the slowest was ${inFigures(slowest / median, 1)} times as long. ` +
    `The load was ${inFigures(loadavg()[0] ?? NaN, 1)} at the end, our own browser included.`
  )
}
