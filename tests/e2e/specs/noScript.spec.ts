/** The page without its script: switched off, or never there. */
import { stories } from '../../fixtures/fixtureSite.ts'
import { hasAllTexts } from '../support/readerTexts.ts'
import { navLink, paragraph, pointNamed, pointOn, quoteOf, story, talks, viewOf, words } from '../support/talks.ts'
import { expect, test } from '../support/test.ts'

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  test('all of every story can be read', async ({ page }) => {
    for (const story of stories) {
      await page.goto(`/${story.slug}/`)
      await hasAllTexts(page, story)
    }
  })

  test('folds open, links and refs lead, and no control is there that could not', async ({ page }) => {
    await page.goto(talks)
    await pointOn(page, 'seat').getByText(words.points.more).click()
    await expect(pointOn(page, 'seat').getByText(pointNamed('seat').proposition)).toBeVisible()
    await navLink(page, 'quotes').click()
    await expect(viewOf(page, 'quotes').getByRole('heading', { level: 2 })).toBeInViewport()
    await quoteOf(page, 'fog').getByRole('link', { name: 'Paragraph 8 of 9, said' }).click()
    await expect(paragraph(page, 'The dredgers, the eastern sandbank')).toBeInViewport()
    await expect(page.getByRole('group', { name: words.lens.label })).toBeHidden()
    for (const word of [words.embedPanel.embed, words.share.share, words.share.copy]) {
      await expect(page.getByRole('button', { name: word })).toHaveCount(0)
    }
    // Those that stay are the cells of the grid, whose names say what the marks mean. They are one stop for the Tab key.
    await expect(page.getByRole('button')).toHaveCount(story.parties.length * story.points.length)
    await expect(page.locator('button:visible:not([tabindex="-1"])')).toHaveCount(1)
    for (const { name } of story.parties) await expect(viewOf(page, 'positions').getByText(name).first()).toBeVisible()
  })
})

test.describe('before the script has come', () => {
  test.beforeEach(async ({ page }) => {
    // A request that is never answered, as on a bad line.
    await page.route('**/assets/*.js', () => undefined)
  })

  test('a deep link already shows its view, layout and theme', async ({ page }) => {
    await page.goto(`${talks}?view=quotes&layout=card&theme=dark`, { waitUntil: 'commit' })
    await expect(viewOf(page, 'quotes')).toBeVisible()
    await expect(viewOf(page, 'glance')).toBeHidden()
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(236, 234, 229)')
  })

  test('a deep link down the page is where it leads', async ({ page }) => {
    await page.goto(`${talks}?point=armed`, { waitUntil: 'commit' })
    await expect(pointOn(page, 'armed').getByRole('heading', { level: 3 })).toBeInViewport()
  })

  test('a deep link to a quotation is where it leads', async ({ page }) => {
    await page.goto(`${talks}?quote=alone`, { waitUntil: 'commit' })
    await expect(quoteOf(page, 'alone')).toBeInViewport()
  })
})
