/**
 * Where links lead: each parameter of the address, links that were mangled on their way, a reload, and a view that is changed inside a
 * frame. What was asked for lies in sight, below what sticks to the top.
 */
import { fixtureSite } from '../support/addresses.ts'
import { frameOn, pastedInto } from '../support/frames.ts'
import { chip, followed, navLink, pointNamed, pointOn, quoteOf, said, talks, viewOf, words } from '../support/talks.ts'
import { expect, open, type Page, press, test, untilReady } from '../support/test.ts'

const headingOf = (page: Page, view: 'quotes' | 'timeline' | 'positions' | 'unknown' | 'sources') =>
  viewOf(page, view).getByRole('heading', { level: 2 })

const landings = [
  ['?about=treaty', (page: Page) => headingOf(page, 'quotes')],
  ['?view=timeline', (page: Page) => headingOf(page, 'timeline')],
  ['?view=timeline&party=islands', (page: Page) => headingOf(page, 'timeline')],
  ['?view=quotes&party=league,norland', (page: Page) => headingOf(page, 'quotes')],
  ['?view=sources', (page: Page) => headingOf(page, 'sources')],
  ['?point=armed', (page: Page) => pointOn(page, 'armed').getByRole('heading', { level: 3 })],
  ['?view=points&point=seat&party=islands', (page: Page) => pointOn(page, 'seat').getByRole('heading', { level: 3 })],
  ['?quote=fog', (page: Page) => quoteOf(page, 'fog')],
  ['#points-treaty', (page: Page) => pointOn(page, 'treaty').getByRole('heading', { level: 3 })],
] as const

for (const width of [375, 1100]) {
  for (const [query, place] of landings) {
    test(`${query} lands below what sticks, and stays there, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await open(page, talks + query)
      const target = place(page)
      await expect(target).toBeInViewport()
      const bottomOfBars = async () => {
        const nav = (await page.getByRole('navigation', { name: words.nav.label }).boundingBox())!
        const bar = (await page.getByRole('group', { name: words.lens.label }).boundingBox())!
        return Math.max(nav.y + nav.height, bar.y < 200 ? bar.y + bar.height : 0)
      }
      await expect.poll(async () => (await target.boundingBox())!.y - (await bottomOfBars())).toBeGreaterThanOrEqual(-1)
      expect((await target.boundingBox())!.y - (await bottomOfBars())).toBeLessThan(200)
    })
  }
}

test('a link right after a choice lands past what the browser skips and has not measured yet', async ({ page }) => {
  await page.setViewportSize({ width: 412, height: 823 })
  await open(page, `${fixtureSite}/sixty-points/`)
  const gaps = await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame)
    document.querySelector<HTMLElement>('[role=group] button[aria-pressed]')!.click()
    // By then the bar has grown by its sentence, and everything lands below it.
    for (let frames = 0; frames < 5; frames++) await frame()
    document.querySelector<HTMLElement>('nav a[href="#quotes"]')!.click()
    const place = document.querySelector('#quotes')!
    const gap = () => place.getBoundingClientRect().top - parseFloat(getComputedStyle(place).scrollMarginTop)
    const found: number[] = []
    do {
      await frame()
      found.push(Math.abs(gap()))
    } while (/guess|held/.test(document.documentElement.dataset.lazy ?? ''))
    return found
  })
  expect(gaps.length).toBeGreaterThan(5)
  expect(Math.max(...gaps)).toBeLessThanOrEqual(2)
})

for (const [how, query] of [
  ['a second question mark', '?utm=front?view=quotes&party=islands'],
  ['&amp; for &', '?view=quotes&amp;party=islands'],
  ['signs escaped twice', '?view=quotes&party=islands%252C'],
  ['capitals', '?view=Quotes&party=Islands'],
  ['a full stop behind it', '?view=quotes&party=islands.'],
] as const) {
  test(`a link with ${how} still leads to the quotes of the islands`, async ({ page }) => {
    await open(page, talks + query)
    await expect(said(page, followed('islands'))).toBeVisible()
    await expect(headingOf(page, 'quotes')).toBeInViewport()
    await expect(viewOf(page, 'quotes').getByRole('figure')).toHaveCount(1)
  })
}

for (const [query, view] of [
  ['?quote=fog.', 'quotes'],
  ['?quote=FOG&view=nowhere', 'quotes'],
  ['?layout=card&quote=fog.', 'quotes'],
  ['?layout=card&point=Treaty.', 'points'],
  ['?layout=card&about=treaty', 'quotes'],
  ['?layout=card&view=points#sources-made', 'sources'],
] as const) {
  test(`${query} leads to its place, also once the app has come`, async ({ page }) => {
    await open(page, talks + query)
    const place = query.includes('fog') ? quoteOf(page, 'fog') : viewOf(page, view)
    // A card is as high as its view, and whoever frames it leads there.
    await expect(place).toBeVisible()
    if (!query.includes('card')) await expect(place).toBeInViewport()
    await expect(viewOf(page, 'glance')).not.toBeInViewport()
  })
}

test('a point that the address opens besides takes no mark from the quotation that it leads to', async ({ page }) => {
  await open(page, `${talks}?view=quotes&quote=fog&point=treaty`)
  await expect(pointOn(page, 'treaty').getByText(pointNamed('treaty').proposition)).toBeVisible()
  await expect(quoteOf(page, 'fog')).toHaveAttribute('aria-current', 'true')
})

test('the publisher’s link to corrections shows them in a card, and makes no entry in a host’s history', async ({
  page,
}) => {
  const code = `<iframe title="Explainer" src="${fixtureSite}${talks}?view=points" style="width:100%;height:5000px;border:0"></iframe>`
  await page.goto(pastedInto(700, code))
  const frame = page.locator('iframe').contentFrame()
  await expect(frame.locator('html')).toHaveAttribute('data-ready', '')
  const entries = await page.evaluate(() => history.length)
  await press(frame.getByRole('link', { name: words.masthead.corrections }))
  await expect(viewOf(frame, 'sources')).toBeVisible()
  await expect(viewOf(frame, 'points')).toBeHidden()
  expect(await page.evaluate(() => history.length)).toBe(entries)
})

test('a point of the address is open, and what it does not know is dropped in silence', async ({ page }) => {
  await open(page, `${talks}?point=treaty&party=atlantis&theme=pink&view=nowhere`)
  await expect(pointOn(page, 'treaty').getByText(pointNamed('treaty').proposition)).toBeVisible()
})

test('the theme and the letters of the address are there', async ({ page }) => {
  await open(page, `${talks}?theme=dark&font=system`)
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(236, 234, 229)')
  await open(page, `${talks}?theme=light`)
  await expect(page.locator('body')).not.toHaveCSS('color', 'rgb(236, 234, 229)')
})

test('a reload keeps the reader’s place, whatever the address asks for', async ({ page }) => {
  await open(page, `${talks}?view=quotes&party=islands`)
  await viewOf(page, 'unknown').evaluate((section) => {
    section.scrollIntoView()
  })
  const before = await page.evaluate(() => scrollY)
  await page.evaluate(() => {
    location.reload()
  })
  await untilReady(page)
  await expect(said(page, followed('islands'))).toBeAttached()
  await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(50)
})

test('a link that changes the view in a frame lands in sight of the host’s reader', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 700 })
  const code =
    '<p style="height:500px">Above.</p>' +
    `<iframe title="Explainer" src="${fixtureSite}${talks}?view=points" style="width:100%;border:0" height="300"></iframe><script async src="${fixtureSite}/embed.js"></script>`
  await page.goto(pastedInto(600, code))
  const { inside, excess } = frameOn(page)
  await expect.poll(excess).toBe(0)
  await expect(inside.locator('html')).toHaveAttribute('data-ready', '')
  const next = inside.getByRole('link', { name: words.nav.next(words.views.quotes) })
  await next.scrollIntoViewIfNeeded()
  await press(next)
  await expect(headingOf(inside as unknown as Page, 'quotes')).toBeInViewport()
  await expect.poll(excess).toBe(0)
  await expect(headingOf(inside as unknown as Page, 'quotes')).toBeInViewport()
})

test('a choice in the bar leaves the reader where they were', async ({ page }) => {
  await open(page, `${talks}?view=timeline`)
  // Without the mouse: a driver may scroll the page first, though the bar is in sight.
  await press(chip(page, 'islands'))
  await expect(headingOf(page, 'timeline')).toBeInViewport()
  await navLink(page, 'unknown').click()
  await expect(headingOf(page, 'unknown')).toBeInViewport()
})
