/** The page of `npm run brand`, for a newsroom that looks at its face on a phone, enlarged, or by keyboard. */
import { expect, test } from '@playwright/test'
import { found } from './found.ts'
import { copyProject, type Project } from './project.ts'

let project: Project
test.beforeAll(async () => {
  project = await copyProject('vite.config.ts')
})
test.afterAll(() => project.remove())

test('at 320 px it is as wide as the window, and what is wider scrolls in a box that the keyboard reaches', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(`${project.address}brand/`)
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  const wide = main.getByRole('region')
  await expect(wide.first()).toBeVisible()
  for (const box of await wide.all()) {
    await box.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => box.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0)
  }
  expect(await found(page)).toEqual([])
})
