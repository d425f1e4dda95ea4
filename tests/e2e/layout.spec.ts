/** How the page lies at every width: nothing hangs out sideways, and a matrix is a table where there is room for one. */
import { columnsFrom } from '../../src/embed/embedCode.ts'
import { views } from '../../src/model/anchors.ts'
import { addStyles, expect, overflow, test, untilAlive } from './test.ts'

const widths = [280, 320, 375, 640, 768, 1100, 1600]

for (const width of widths) {
  test(`at ${width} px nothing hangs out of a page or a card`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const query of [
      '',
      'party=russia,ukraine&point=changes',
      ...views.map((view) => `layout=card&view=${view}`),
    ]) {
      await page.goto(`/?${query}`)
      await untilAlive(page)
      await page.evaluate(() => document.fonts.ready)
      expect(await overflow(page), query).toBe(0)
    }
  })
}

test('with letters twice their size nothing hangs out on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 })
  await page.goto('/?party=russia,ukraine&point=changes')
  await addStyles(page, ':root { font-size: 200% !important }')
  expect(await overflow(page)).toBe(0)
})

test('the matrix has columns where there is room, and blocks where there is none', async ({ page }) => {
  await page.setViewportSize({ width: 1100, height: 800 })
  await page.goto('/')
  const [russia, us] = [page.locator('#positions-cell-nato-by-russia'), page.locator('#positions-cell-nato-by-us')]
  expect((await russia.boundingBox())!.y).toBe((await us.boundingBox())!.y)
  await page.setViewportSize({ width: 480, height: 800 })
  expect((await russia.boundingBox())!.y).toBeLessThan((await us.boundingBox())!.y)
})

test('parties outside the lens leave a narrow row, and stay soft in a wide one', async ({ page }) => {
  await page.setViewportSize({ width: 480, height: 800 })
  await page.goto('/?party=ukraine')
  const us = page.locator('#positions-cell-nato-by-us')
  await expect(page.locator('#positions-cell-nato-by-ukraine')).toBeVisible()
  await expect(us).toBeHidden()
  await page.setViewportSize({ width: 1100, height: 800 })
  await expect(us).toBeVisible()
})

test('has columns in a card from the width at which embed code expects them', async ({ page }) => {
  const cell = page.locator('#positions-cell-nato-by-us')
  for (const [width, display] of [
    [columnsFrom - 1, 'flex'],
    [columnsFrom, 'table-cell'],
  ] as const) {
    // So high that it has no scrollbar, as a frame that fits.
    await page.setViewportSize({ width, height: 4000 })
    await page.goto('/?layout=card&view=positions')
    await expect(cell).toHaveCSS('display', display)
  }
})

test('the fonts of the house are there, and none is loaded where the address asks for the system’s', async ({
  page,
}) => {
  const fonts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url())
  })
  // In this order, because a page may be shown in fonts that are kept from the page before.
  await page.goto('/?font=system')
  await page.evaluate(() => document.fonts.ready)
  expect(fonts).toEqual([])
  await page.goto('/')
  await page.evaluate(() => document.fonts.ready)
  expect(fonts).toHaveLength(2)
})
