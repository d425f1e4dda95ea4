/** The page that lists all stories. That it is quiet, every test sees to. */
import { irgendsee } from '../fixtures/irgendsee.ts'
import { fictions } from './fictions.ts'
import { expect, test } from './test.ts'

test.use({ baseURL: fictions })

test('the list of stories names each party in its hue, and leads to the story', async ({ page }) => {
  await page.goto('/')
  const entry = page.getByRole('article').first()
  for (const [id, { hue }] of Object.entries(irgendsee.parties)) {
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hue.light.slice(at, at + 2), 16))
    await expect(entry.locator(`[data-party="${id}"]`)).toHaveCSS('color', `rgb(${red}, ${green}, ${blue})`)
  }
  await entry.getByRole('link').click()
  await expect(page).toHaveURL(`/${irgendsee.slug}/`)
})
