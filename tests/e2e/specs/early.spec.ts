/**
 * What a reader presses before React has come: each kind of control takes effect once, and not twice. The app's script is held until
 * the press is over.
 */
import type { Page } from '@playwright/test'
import { holdApp } from '../support/holdApp.ts'
import {
  cell,
  chip,
  followed,
  grid,
  head,
  navLink,
  paragraph,
  pointNamed,
  pointOn,
  said,
  talks,
  textOfPosition,
  viewOf,
  words,
} from '../support/talks.ts'
import { expect, test, untilReady } from '../support/test.ts'

let letGo: () => void
const comesToLife = async (page: Page) => {
  letGo()
  await untilReady(page)
}

test.beforeEach(async ({ page }) => {
  letGo = await holdApp(page)
})

const start = (page: Page, query = '') => page.goto(talks + query, { waitUntil: 'commit' })

for (const layout of ['page', 'card']) {
  test(`a link of the nav leads to its view at once, and the reader stays there, in a ${layout}`, async ({ page }) => {
    await start(page, `?layout=${layout}`)
    await navLink(page, 'quotes').click()
    await expect(viewOf(page, 'quotes').getByRole('heading', { level: 2 })).toBeInViewport()
    await comesToLife(page)
    await expect(viewOf(page, 'quotes').getByRole('heading', { level: 2 })).toBeInViewport()
    await page.goBack()
    await expect(viewOf(page, 'glance')).toBeInViewport()
  })
}

test('a link that is opened in a tab of its own leaves this one as it is', async ({ page, context }) => {
  await start(page, '?layout=card')
  const opened = context.waitForEvent('page')
  await navLink(page, 'quotes').click({ modifiers: ['ControlOrMeta'] })
  await opened
  await expect(viewOf(page, 'glance')).toBeVisible()
  await comesToLife(page)
  await expect(viewOf(page, 'glance')).toBeVisible()
})

test('the strip of the nav stays where the reader has moved it', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 })
  await start(page)
  const strip = navLink(page, 'sources').locator('xpath=ancestor::ul')
  await strip.evaluate((element) => {
    element.scrollLeft = 120
  })
  await comesToLife(page)
  expect(await strip.evaluate(({ scrollLeft }) => scrollLeft)).toBe(120)
})

test('a chip follows its party', async ({ page }) => {
  await start(page, '?view=points')
  await chip(page, 'islands').click()
  await comesToLife(page)
  await expect(said(page, followed('islands'))).toBeVisible()
  await expect(page).toHaveURL(`${talks}?view=points&party=islands`)
})

test('a chip that is pressed twice is as it was', async ({ page }) => {
  await start(page, '?view=points')
  await chip(page, 'islands').click()
  await chip(page, 'islands').click()
  await comesToLife(page)
  await expect(chip(page, 'islands')).toHaveAttribute('aria-pressed', 'false')
})

test('two chips compare their parties', async ({ page }) => {
  await start(page, '?view=points')
  await chip(page, 'islands').click()
  await chip(page, 'coast').click()
  await comesToLife(page)
  await expect(chip(page, 'islands')).toHaveAttribute('aria-pressed', 'true')
  await expect(chip(page, 'coast')).toHaveAttribute('aria-pressed', 'true')
})

test('a head of the grid follows its party', async ({ page }) => {
  await start(page)
  await head(page, 'coast').click()
  await comesToLife(page)
  await expect(head(page, 'coast')).toHaveAttribute('aria-pressed', 'true')
  await expect(page).toHaveURL(`${talks}?party=coast`)
})

test('a cell of the grid shows its line', async ({ page }) => {
  await start(page)
  await cell(page, 'sandbank', 'islands').click()
  await comesToLife(page)
  await expect(grid(page).getByText(textOfPosition('sandbank', 'islands'))).toBeVisible()
})

test('a row of the grid leads to its point at once', async ({ page }) => {
  await start(page)
  await grid(page)
    .getByRole('link', { name: pointNamed('seat').rowLabel })
    .click()
  await expect(pointOn(page, 'seat').getByRole('heading', { level: 3 })).toBeInViewport()
  await comesToLife(page)
  await expect(pointOn(page, 'seat').getByRole('heading', { level: 3 })).toBeInViewport()
})

test('a ref leads to its paragraph at once, or opens its note: not both', async ({ page }) => {
  await start(page)
  await pointOn(page, 'pilots').getByRole('link', { name: 'Paragraph 6 of 9, reported' }).last().click()
  const gist = viewOf(page, 'sources').getByText('The island mayor: what the islands need')
  const leads = await page.evaluate(() => location.hash !== '')
  await comesToLife(page)
  if (leads) {
    await expect(gist).toBeInViewport()
    await expect(page.getByRole('note')).toHaveCount(0)
  } else {
    await expect(page.getByRole('note')).toBeInViewport()
    await expect(gist).not.toBeInViewport()
  }
})

test('a fold opens at once, and stays open', async ({ page }) => {
  await start(page)
  const fold = pointOn(page, 'treaty').getByText(words.points.more)
  await fold.click()
  await expect(pointOn(page, 'treaty').getByText(pointNamed('treaty').proposition)).toBeVisible()
  await comesToLife(page)
  await expect(pointOn(page, 'treaty').getByText(pointNamed('treaty').proposition)).toBeVisible()
  await expect(page).toHaveURL(/\?view=points&point=treaty$/)
  await page.goBack()
  await expect(pointOn(page, 'treaty').getByText(pointNamed('treaty').proposition)).toBeHidden()
  await page.goForward()
  await fold.click()
  await expect(pointOn(page, 'treaty').getByText(pointNamed('treaty').proposition)).toBeHidden()
})

test('a fold whose content React makes has it as well', async ({ page }) => {
  await start(page)
  const rests = paragraph(page, 'The dredgers, the eastern sandbank').locator('details')
  await rests.locator('summary').click()
  await expect(rests.getByRole('link')).toHaveCount(0)
  await comesToLife(page)
  await expect(rests.getByRole('link').first()).toBeVisible()
})

test('the nav of a card marks the view that shows', async ({ page }) => {
  await start(page, '?layout=card&view=quotes')
  await expect(navLink(page, 'quotes')).toHaveAttribute('aria-current', 'true')
  await expect(page.locator('nav [aria-current]')).toHaveCount(1)
  await navLink(page, 'sources').click()
  await expect(navLink(page, 'sources')).toHaveAttribute('aria-current', 'true')
  await comesToLife(page)
  await expect(page.locator('nav [aria-current]')).toHaveCount(1)
  await expect(navLink(page, 'sources')).toHaveAttribute('aria-current', 'true')
  await navLink(page, 'glance').click()
  await expect(page.locator('nav [aria-current]')).toHaveCount(1)
  await expect(navLink(page, 'glance')).toHaveAttribute('aria-current', 'true')
})

test('a fold keeps nobody who goes on to another view of a card', async ({ page }) => {
  await start(page, '?layout=card&view=points')
  await pointOn(page, 'treaty').getByText(words.points.more).click()
  await navLink(page, 'quotes').click()
  await comesToLife(page)
  await expect(navLink(page, 'quotes')).toHaveAttribute('aria-current', 'true')
  await expect(viewOf(page, 'quotes')).toBeVisible()
})

for (const when of ['before', 'after']) {
  test(`a fold that the address opened stays closed, whoever closes it ${when} the app has come`, async ({ page }) => {
    const proposition = pointOn(page, 'treaty').getByText(pointNamed('treaty').proposition)
    const close = () => pointOn(page, 'treaty').getByText(words.points.more).click()
    await start(page, '?point=treaty')
    await expect(proposition).toBeVisible()
    if (when === 'before') await close()
    await comesToLife(page)
    if (when === 'after') await close()
    await expect(page).not.toHaveURL(/point=/)
    await expect(proposition).toBeHidden()
  })
}

test('a topic narrows the quotes', async ({ page }) => {
  await start(page)
  await viewOf(page, 'quotes')
    .getByRole('button', { name: /^Changes to the treaty/ })
    .click()
  await comesToLife(page)
  await expect(viewOf(page, 'quotes').getByRole('figure')).toHaveCount(2)
})

test('“Embed” opens its panel once', async ({ page }) => {
  await start(page)
  await page.getByRole('button', { name: words.embedPanel.embed, exact: true }).click()
  await comesToLife(page)
  await expect(page.getByRole('group', { name: words.embedPanel.title })).toBeVisible()
})

test('“Share” copies the link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await start(page)
  await page.getByRole('button', { name: words.share.share, exact: true }).click()
  await comesToLife(page)
  await expect(page.getByRole('button', { name: words.share.linkCopied })).toBeVisible()
  expect(new URL(await page.evaluate(() => navigator.clipboard.readText())).pathname).toBe(talks)
})

test('who presses a button and then goes elsewhere stays there', async ({ page }) => {
  await start(page)
  await cell(page, 'sandbank', 'islands').click()
  await navLink(page, 'timeline').click()
  await comesToLife(page)
  await expect(viewOf(page, 'timeline').getByRole('heading', { level: 2 })).toBeInViewport()
})

test('Back undoes a link, and the app that comes then has no other view than the address', async ({ page }) => {
  await start(page)
  await navLink(page, 'quotes').click()
  // Who drives the browser would wait for a page that is held back.
  await page.evaluate(() => {
    history.back()
  })
  await expect(page).toHaveURL(talks)
  await comesToLife(page)
  await head(page, 'coast').click()
  await expect(page).toHaveURL(`${talks}?party=coast`)
})

test('Back in a card leads to the view before, and the app that comes then stays there', async ({ page }) => {
  await start(page, '?layout=card')
  await navLink(page, 'points').click()
  await navLink(page, 'quotes').click()
  // Who drives the browser would wait for a page that is held back.
  await page.evaluate(() => {
    history.back()
  })
  await expect(viewOf(page, 'points')).toBeVisible()
  await comesToLife(page)
  await expect(viewOf(page, 'points')).toBeVisible()
  await expect(navLink(page, 'points')).toHaveAttribute('aria-current', 'true')
})

test('“Share” that is refused does not call back whoever has gone on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    Reflect.set(document, 'execCommand', () => false)
  })
  await start(page)
  await page.getByRole('button', { name: words.share.share, exact: true }).click()
  await navLink(page, 'timeline').click()
  await comesToLife(page)
  await expect(viewOf(page, 'glance').getByRole('textbox')).toHaveCount(1)
  await expect(viewOf(page, 'glance').getByRole('textbox')).not.toBeFocused()
  await expect(viewOf(page, 'timeline').getByRole('heading', { level: 2 })).toBeInViewport()
})

test('a text that the link names is found, though a lens waits for the app', async ({ page }) => {
  const gist = 'The island mayor: what the islands need'
  await start(page, `?party=norland#:~:text=${encodeURIComponent(gist)}`)
  await expect(viewOf(page, 'sources').getByText(gist)).toBeInViewport()
  await comesToLife(page)
  await expect(viewOf(page, 'sources').getByText(gist)).toBeInViewport()
})

test('where a text that the link names is gone, the rest of the address leads', async ({ page }) => {
  await start(page, '?view=quotes#:~:text=words%20that%20are%20not%20there')
  await comesToLife(page)
  await expect(viewOf(page, 'quotes').getByRole('heading', { level: 2 })).toBeInViewport()
})
