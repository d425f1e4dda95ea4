/** Sharing what is on the screen: at the story's own address, and in a frame that may not. */
import { expect, overflow, test } from './test.ts'

const hosts = 'http://127.0.0.1:4174'

test('a link to what is on the screen is copied, and leads back to it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/?utm_source=post&view=positions&party=russia,ukraine&theme=dark')
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByRole('status').first()).toHaveText('Link copied.')
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(link).pathname + new URL(link).search).toBe(
    '/kremlin-talks/?view=positions&party=russia,ukraine&theme=dark',
  )
  await page.goto(link)
  await expect(page.getByText(/^Russia and Ukraine clash on 3 of 6/)).toBeVisible()
})

test('the link is there to be copied by hand in a frame that may do nothing, even a narrow one', async ({ page }) => {
  for (const width of [280, 800]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${hosts}/03-our-loader.html`)
    const inside = page.locator('iframe').contentFrame()
    await inside.getByRole('button', { name: 'Share' }).click()
    const field = inside.getByRole('textbox', { name: 'This is the link' })
    await expect(field).toBeFocused()
    await expect(field).toHaveValue('http://localhost:4173/kremlin-talks/?view=positions')
    expect(await field.evaluate(() => getSelection()?.toString())).toBe(
      'http://localhost:4173/kremlin-talks/?view=positions',
    )
    expect(await overflow(page)).toBe(0)
    expect(
      await field.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0)
  }
})
