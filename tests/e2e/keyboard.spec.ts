/** What a reader does, without a mouse. `focus.spec.ts` has where the focus goes on the way. */
import { expect, type Page, test, untilAlive, viewOf } from './test.ts'

/** Tabs forward until the link, button or box of that name has the focus. */
async function tabTo(page: Page, name: string | RegExp, within = 'body') {
  const wanted = page
    .locator(within)
    .getByRole('link', { name })
    .or(page.locator(within).getByRole('checkbox', { name }))
    .or(page.locator(within).getByRole('combobox', { name }))
    .or(page.locator(within).locator('summary').filter({ hasText: name }))
  for (let steps = 0; steps < 300; steps += 1) {
    await page.keyboard.press('Tab')
    const isThere = await wanted.evaluateAll((found) => found.some((element) => element === document.activeElement))
    if (isThere) return
  }
  throw new Error(`Nobody gets to “${String(name)}” with the Tab key.`)
}

test.beforeEach(async ({ page }) => {
  await page.goto('/')
  await untilAlive(page)
})

test('follows Ukraine and compares it with Russia', async ({ page }) => {
  await tabTo(page, 'Ukraine', '#positions')
  await page.keyboard.press('Space')
  await expect(viewOf(page, 'Who wants what').getByText(/^Ukraine: for on 4/)).toBeVisible()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Space')
  await expect(page).toHaveURL('/?party=ukraine,russia')
  await expect(page.getByRole('status').last()).toHaveText('Comparing Russia and Ukraine.')
})

test('compares from the diagram, and goes on from the positions', async ({ page }) => {
  await tabTo(page, 'Russia and Ukraine: 3 clashes')
  await page.keyboard.press('Enter')
  await expect(page.locator('#positions')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(viewOf(page, 'Who wants what').getByRole('checkbox', { name: 'Russia' })).toBeFocused()
})

test('opens a row, reads a ref and comes back', async ({ page }) => {
  await tabTo(page, /Must Ukraine be part of the talks/, '#positions')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/?view=positions&point=seat')
  await tabTo(page, 'Paragraph 1', '#positions-why-seat')
  await page.keyboard.press('Enter')
  await expect(page.locator('#sources-article-1')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Back to the statement' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#positions-why-seat')).toBeFocused()
})

test('filters the quotes', async ({ page }) => {
  await tabTo(page, 'Russia', '#quotes')
  await page.keyboard.press('Space')
  await expect(viewOf(page, 'In their own words').getByRole('figure')).toHaveCount(3)
  await tabTo(page, 'On sticking point', '#quotes')
  await page.keyboard.type('Changes')
  await expect(viewOf(page, 'In their own words').getByRole('figure')).toHaveCount(1)
})
