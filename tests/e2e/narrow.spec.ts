/** The explainer in columns narrower than a window can be in every engine: in a frame of that width. */
import { views } from '../../src/model/anchors.ts'
import { expect, press, test } from './test.ts'

const hosts = 'http://127.0.0.1:4174'

for (const width of ['280', '320', '375']) {
  test(`in a column of ${width} pixels nothing hangs out of a frame, page or card`, async ({ page }) => {
    for (const query of [
      'layout=page',
      'layout=page&party=russia,ukraine&point=changes',
      ...views.map((view) => `view=${view}`),
    ]) {
      const code = `<iframe title="Explainer" src="http://localhost:4173/?${query}" style="width:100%;height:900px;border:0"></iframe>`
      await page.goto(`${hosts}/pasted?${new URLSearchParams({ width, code }).toString()}`)
      const root = page.locator('iframe').contentFrame().locator('html')
      await expect(root).toHaveAttribute('data-layout', query.includes('page') ? 'page' : 'card')
      await expect.poll(() => root.evaluate((html) => html.scrollWidth - html.clientWidth), query).toBe(0)
      expect(await root.evaluate((html) => html.clientWidth), query).toBeLessThanOrEqual(Number(width))
    }
  })
}

test('in a column of 320 pixels the lens leaves out the other parties, and a row opens', async ({ page }) => {
  const code =
    '<iframe title="Explainer" src="http://localhost:4173/?view=positions" style="width:100%;height:900px"></iframe>'
  await page.goto(`${hosts}/pasted?${new URLSearchParams({ width: '320', code }).toString()}`)
  const inside = page.locator('iframe').contentFrame()
  await press(inside.getByRole('checkbox', { name: 'Ukraine' }))
  await expect(inside.getByText(/^Ukraine: for on 4 of 6/)).toBeVisible()
  await expect(inside.locator('#positions-cell-nato-by-ukraine')).toBeVisible()
  await expect(inside.locator('#positions-cell-nato-by-us')).toBeHidden()
  await press(inside.locator('#positions-row-nato + tr summary'))
  await expect(inside.getByText('For or against means: The guarantees include')).toBeVisible()
})
