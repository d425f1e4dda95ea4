/**
 * What the built files cost a reader. A budget that is exceeded by more than 5 % is told of, and by more than 20 % the test fails; both
 * say by what the files grew. `npm run sizes` runs this alone, for its table.
 */
import { strait } from '../../fixtures/strait.ts'
import { budgetsFor } from '../../bench/budgets.ts'
import { accept, growthOf, partsOf } from '../../bench/growth.ts'
import { budgetRows, fileRows, sizesOf, weigh } from '../../bench/sizes.ts'
import { table } from '../../bench/table.ts'
import { fixtureFolder, publishedFolder } from '../support/addresses.ts'
import { expect, test } from '../support/test.ts'

const warnsAt = 1.05
const failsAt = 1.2

test('every built file keeps to its budget, in bytes as they travel', () => {
  const parts = partsOf(fixtureFolder, strait.slug)
  if (process.env.ACCEPT_SIZES) accept(parts)
  const weighed = weigh(sizesOf(fixtureFolder), budgetsFor(strait))
  const budgets = table(['budget, brotli', 'costs', 'may cost', ''], budgetRows(weighed))
  process.stdout.write(
    `\n${table(['file', 'raw', 'gzip', 'brotli'], fileRows(sizesOf(publishedFolder)))}\n\n${budgets}\n\n`,
  )
  const over = (share: number) =>
    weighed.filter(({ brotli, budget }) => brotli > budget * share).map(({ name }) => name)
  const growth = `Since tests/bench/sizes.json was written:\n${growthOf(parts).join('\n') || 'nothing grew.'}`
  if (over(warnsAt).length > 0) process.stdout.write(`Over budget: ${over(warnsAt).join(', ')}.\n${growth}\n`)
  expect(over(failsAt), `${budgets}\n\n${growth}`).toEqual([])
})
