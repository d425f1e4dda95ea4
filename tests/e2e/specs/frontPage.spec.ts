/** The page that lists all stories. That it is quiet, every test sees to. */
import { stories } from '../../fixtures/fixtureSite.ts'
import { strait } from '../../fixtures/strait.ts'
import { foundByAxe } from '../support/foundByAxe.ts'
import { talks } from '../support/talks.ts'
import { expect, overflow, test } from '../support/test.ts'

test('lists every story by its headline, and leads to it', async ({ page }) => {
  await page.goto('/')
  for (const { headline } of stories) await expect(page.getByRole('link', { name: headline }).first()).toBeVisible()
  await page.getByRole('link', { name: strait.headline }).click()
  await expect(page).toHaveURL(talks)
})

test('names each party in its hue', async ({ page }) => {
  await page.goto('/')
  const entry = page.getByRole('article').filter({ hasText: strait.headline })
  for (const { name, hue } of Object.values(strait.parties)) {
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hue.light.slice(at, at + 2), 16))
    await expect(entry.getByText(name, { exact: true })).toHaveCSS('color', `rgb(${red}, ${green}, ${blue})`)
  }
})

test('hangs out nowhere and is clean to axe', async ({ page }) => {
  for (const width of [280, 375, 1100]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/')
    expect(await overflow(page)).toBe(0)
    expect(await foundByAxe(page)).toEqual([])
  }
})
