/** Sharing what is on the screen: at the story's own address, and in a frame that may not. */
import { fixtureSite, hostPages } from '../support/addresses.ts'
import {
  announced,
  compared,
  lens,
  pointOn,
  quoteNamed,
  quoteOf,
  said,
  talks,
  viewOf,
  words,
} from '../support/talks.ts'
import { expect, open, overflow, type Page, press, test } from '../support/test.ts'

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

test('the link to what is on the screen is copied, and leads back to it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, `${talks}?utm_source=post&view=positions&party=norland,islands&theme=dark`)
  await page.getByRole('button', { name: words.share.share, exact: true }).click()
  await expect(announced(page, words.share.linkCopied)).toBeAttached()
  const link = new URL(await copied(page))
  expect(link.pathname + link.search).toBe(`${talks}?view=positions&party=norland,islands&theme=dark`)
  await page.goto(link.href)
  await expect(said(page, compared('norland', 'islands'))).toBeVisible()
})

test('the link to a point is copied, and leads to it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, `${talks}?point=seat`)
  await pointOn(page, 'seat')
    .getByRole('button', { name: /^Share/ })
    .click()
  await expect(announced(page, words.share.linkCopied)).toBeAttached()
  await page.goto(await copied(page))
  await expect(pointOn(page, 'seat').getByRole('heading', { level: 3 })).toBeInViewport()
})

test('the link to a quotation is copied, and leads to it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, `${talks}?view=quotes`)
  await quoteOf(page, 'fog')
    .getByRole('button', { name: /^Share/ })
    .click()
  await expect(announced(page, words.share.linkCopied)).toBeAttached()
  await page.goto(await copied(page))
  await expect(quoteOf(page, 'fog')).toHaveAttribute('aria-current', 'true')
  await expect(quoteOf(page, 'fog')).toBeInViewport()
})

test('the link stands there to be copied by hand where a frame may not, even a narrow one', async ({ page }) => {
  for (const width of [280, 800]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${hostPages}/03-our-loader.html`)
    const inside = page.locator('iframe').contentFrame()
    await expect(inside.locator('html')).toHaveAttribute('data-ready', '')
    await press(pointOn(inside, 'seat').locator('summary'))
    await press(pointOn(inside, 'seat').getByRole('button', { name: /^Share/ }))
    const field = pointOn(inside, 'seat').getByRole('textbox')
    await expect(field).toHaveValue(new RegExp(`^${fixtureSite}${talks}\\?.*point=seat`))
    // Pressed once more, it is selected once more.
    await field.evaluate((element) => {
      element.blur()
    })
    await press(pointOn(inside, 'seat').getByRole('button', { name: /^Share/ }))
    await expect(field).toBeFocused()
    expect(await overflow(page)).toBe(0)
    expect(
      await field.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0)
    await expect(lens(inside)).toBeVisible()
    await expect(viewOf(inside, 'points')).toBeVisible()
  }
})

test('a quotation that is copied by hand takes no labels along', async ({ page }) => {
  await page.goto(`${talks}?view=quotes`)
  const byHand = await quoteOf(page, 'fog').evaluate((figure) => {
    getSelection()?.selectAllChildren(figure)
    return String(getSelection())
  })
  expect(byHand).toContain(quoteNamed('fog').words)
  expect(byHand).toContain(quoteNamed('fog').speaker.name)
  for (const label of [words.share.copy, words.share.share, words.quotes.about(quoteNamed('fog'))]) {
    expect(byHand).not.toContain(label)
  }
})
