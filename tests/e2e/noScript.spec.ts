/** The page without its script: switched off, blocked, or not there yet. */
import { kremlinTalks } from '../../src/stories/kremlin-talks.ts'
import { expect, test, viewOf } from './test.ts'

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  test('all of the story can be read', async ({ page }) => {
    await page.goto('/')
    const text = (await page.locator('body').innerText()).replace(/\s+/g, ' ')
    expect(text).toContain(kremlinTalks.headline)
    for (const { question, positions } of Object.values(kremlinTalks.points)) {
      expect(text).toContain(question)
      for (const position of Object.values(positions)) expect(text).toContain(position?.summary)
    }
    for (const { words } of Object.values(kremlinTalks.quotes)) expect(text).toContain(`“${words}”`)
    for (const event of kremlinTalks.timeline) expect(text).toContain(event.text)
    for (const unknown of kremlinTalks.unknowns) expect(text).toContain(unknown.text)
    for (const { gist } of kremlinTalks.sources.article!.paragraphs) expect(text).toContain(gist)
  })

  test('rows open, section links and refs work, and no control is there that could not', async ({ page }) => {
    await page.goto('/')
    await page.locator('#positions-row-seat + tr summary').click()
    await expect(page.getByText(/Whether the delegation stops in Kyiv is unclear/)).toBeVisible()
    await page.getByRole('navigation').getByRole('link', { name: 'Quotes' }).click()
    await expect(viewOf(page, 'In their own words').getByRole('heading', { level: 2 })).toBeInViewport()
    await page.locator('#quotes-mess').getByRole('link', { name: 'Paragraph 8' }).click()
    await expect(page.locator('#sources-article-8')).toBeInViewport()
    await expect(page.getByRole('checkbox')).toHaveCount(0)
    await expect(page.getByRole('combobox')).toHaveCount(0)
    await expect(page.getByRole('button')).toHaveCount(0)
  })
})

test.describe('before the script has come', () => {
  test.beforeEach(async ({ page }) => {
    // A request that is never answered, as on a bad line.
    await page.route('**/assets/*.js', () => undefined)
  })

  test('a deep link already shows its view, layout and theme', async ({ page }) => {
    await page.goto('/?view=quotes&layout=card&theme=dark', { waitUntil: 'commit' })
    await expect(viewOf(page, 'In their own words')).toBeVisible()
    await expect(viewOf(page, 'At a glance')).toBeHidden()
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(236, 234, 229)')
  })

  test('a deep link down the page is where it leads, with its row open', async ({ page }) => {
    await page.goto('/?view=positions&point=nato', { waitUntil: 'commit' })
    await expect(page.locator('#positions-row-nato')).toBeInViewport()
    await expect(page.getByText('For or against means: The guarantees include')).toBeVisible()
  })
})
