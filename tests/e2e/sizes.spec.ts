/** What the built files cost a reader. `npm run sizes` runs this alone, for its table. */
import { budgetRows, fileRows, sizesOf, weigh } from '../bench/sizes.ts'
import { table } from '../bench/table.ts'
import { expect, test } from './test.ts'

test('every built file keeps to its budget, in bytes as they travel', () => {
  const sizes = sizesOf('dist')
  const weighed = weigh(sizes)
  const budgetTable = table(['budget, brotli', 'costs', 'may cost', ''], budgetRows(weighed))
  process.stdout.write(`\n${table(['file', 'raw', 'gzip', 'brotli'], fileRows(sizes))}\n\n${budgetTable}\n\n`)
  const over = weighed.filter(({ brotli, budget }) => brotli > budget).map(({ name }) => name)
  expect(over, `Over budget:\n${budgetTable}`).toEqual([])
})
