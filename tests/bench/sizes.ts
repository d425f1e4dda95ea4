/** What each file of the built folder costs, and what is over its budget. The test run prints it; the benchmark writes it down. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { type Budget, budgets as publishedBudgets } from './budgets.ts'

export interface FileSize {
  /** In the built folder. */
  readonly path: string
  readonly raw: number
  readonly gzip: number
  /** What it costs most readers; a file that has no compressed copy costs what it is. */
  readonly brotli: number
}

/** @throws if a compressed copy is not of the file that it stands beside */
export function sizesOf(folder: string): FileSize[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile() && !/\.(br|gz)$/.test(path))
    .sort()
    .map((path) => {
      const content = readFileSync(join(folder, path))
      const copy = (ending: string, decode: (packed: Buffer) => Buffer): number => {
        if (/\.(woff2|png)$/.test(path)) return content.length
        const packed = readFileSync(join(folder, path + ending))
        if (!decode(packed).equals(content)) throw new Error(`${path}${ending} is not a copy of ${path}.`)
        return packed.length
      }
      return { path, raw: content.length, gzip: copy('.gz', gunzipSync), brotli: copy('.br', brotliDecompressSync) }
    })
}

export interface Weighed {
  readonly name: string
  readonly brotli: number
  readonly budget: number
}

/** @throws if a budget counts no file, for it would then hold whatever is built */
export const weigh = (sizes: readonly FileSize[], budgets: readonly Budget[] = publishedBudgets): Weighed[] =>
  budgets.map(({ name, bytes, counts }) => {
    const counted = sizes.filter(({ path }) => counts(path))
    if (counted.length === 0) throw new Error(`The budget for ${name} counts no file of the built folder.`)
    return { name, brotli: counted.reduce((sum, { brotli }) => sum + brotli, 0), budget: bytes }
  })

const inThousands = (bytes: number): string => bytes.toLocaleString('en-GB')

/** The rows of both tables, as text. */
export const fileRows = (sizes: readonly FileSize[]): string[][] =>
  sizes.map(({ path, raw, gzip, brotli }) => [path, ...[raw, gzip, brotli].map(inThousands)])

export const budgetRows = (weighed: readonly Weighed[]): string[][] =>
  weighed.map(({ name, brotli, budget }) => [
    name,
    inThousands(brotli),
    inThousands(budget),
    brotli > budget
      ? `${inThousands(brotli - budget)} over, ${((brotli / budget - 1) * 100).toFixed(1)} %`
      : `${inThousands(budget - brotli)} left`,
  ])
