/** What a reader does, with the mouse. `keyboard.spec.ts` has the same without one, `touch.spec.ts` with a finger. */
import { strait } from '../../fixtures/strait.ts'
import {
  cell,
  chip,
  compared,
  followed,
  grid,
  head,
  lens,
  navLink,
  paragraph,
  pointNamed,
  pointOn,
  quoteOf,
  said,
  talks,
  textOfPosition,
  viewOf,
  words,
} from '../support/talks.ts'
import { addStyles, expect, type Locator, open, press, test, untilReady, untilMeasured } from '../support/test.ts'

test.describe('the lens', () => {
  test('follows a party from the head of the grid, and says in every view what it finds', async ({ page }) => {
    await open(page, talks)
    await head(page, 'islands').click()
    await expect(page).toHaveURL(`${talks}?party=islands`)
    await expect(said(page, followed('islands'))).toBeVisible()
    for (const [point, stance] of [
      ['sandbank', 'against'],
      ['armed', 'for'],
      ['settlement', 'not stated'],
    ] as const) {
      await expect(pointOn(page, point).getByText(`Islands: ${stance}`)).toBeVisible()
    }
    await expect(viewOf(page, 'quotes').getByRole('figure')).toHaveCount(1)
    await expect(quoteOf(page, 'tide')).toBeVisible()
  })

  test('compares two parties from its chips; a third takes the place of the first; “Clear” shows everybody', async ({
    page,
  }) => {
    await open(page, talks)
    await chip(page, 'norland').click()
    await chip(page, 'islands').click()
    await expect(page).toHaveURL(`${talks}?party=norland,islands`)
    await expect(said(page, compared('norland', 'islands'))).toBeVisible()
    await expect(grid(page).getByText(words.relations.clash, { exact: true })).toHaveCount(3)
    await expect(pointOn(page, 'armed').getByText(words.relations.clash, { exact: true })).toBeVisible()
    await expect(pointOn(page, 'pilots').getByText('Nothing to compare: Norland not stated')).toBeVisible()
    await chip(page, 'league').click()
    await expect(page).toHaveURL(`${talks}?party=islands,league`)
    await page.getByRole('button', { name: words.lens.clear }).click()
    await expect(page).toHaveURL(talks)
    await expect(viewOf(page, 'quotes').getByRole('figure')).toHaveCount(8)
  })

  test('compares a pair from its strip, and lets go of it there', async ({ page }) => {
    await open(page, talks)
    const strip = viewOf(page, 'positions').getByRole('button', { name: compared('norland', 'islands') })
    await strip.click()
    await expect(page).toHaveURL(`${talks}?party=norland,islands`)
    await expect(strip).toHaveAttribute('aria-pressed', 'true')
    await expect(strip).toBeInViewport()
    await strip.click()
    await expect(page).toHaveURL(talks)
  })

  test('leads from the points that its sentence names to those points', async ({ page }) => {
    await open(page, `${talks}?party=norland,islands`)
    await said(page, compared('norland', 'islands')).getByRole('link', { name: 'the treaty' }).click()
    await expect(pointOn(page, 'treaty').getByRole('heading', { level: 3 })).toBeInViewport()
  })

  test('keeps what the hand is on in its place, whatever grows short above it', async ({ page }) => {
    await page.setViewportSize({ width: 480, height: 800 })
    await open(page, `${talks}?view=timeline`)
    // Safari has no scroll anchoring of its own, so the page must do without it.
    await addStyles(page, '* { overflow-anchor: none !important }')
    const event = page.getByText(strait.timeline[4]!.text)
    await event.scrollIntoViewIfNeeded()
    const place = async () => (await event.boundingBox())!.y
    const before = await place()
    // Without the mouse: a driver may scroll the page first, though the bar is in sight.
    await press(chip(page, 'coast'))
    await expect(page).toHaveURL(/party=coast/)
    // Firefox lays out in fractions of a pixel and scrolls in whole ones.
    expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(2)
    await expect(event).toBeInViewport()
  })

  test('keeps what follows in its place where a choice takes away what lay under the bar', async ({ page }) => {
    await open(page, `${talks}?view=quotes`)
    // Until the fonts are there, the page goes on landing where the address leads.
    await page.evaluate(() => document.fonts.ready)
    const heading = viewOf(page, 'timeline').getByRole('heading', { level: 2 })
    await heading.evaluate((element) => {
      scrollBy({ top: element.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' })
    })
    const before = (await heading.boundingBox())!.y
    // Nobody from the coast is quoted.
    await press(chip(page, 'coast'))
    await expect(viewOf(page, 'quotes').getByRole('figure')).toHaveCount(0)
    expect(Math.abs((await heading.boundingBox())!.y - before)).toBeLessThanOrEqual(2)
  })
})

test.describe('the grid', () => {
  test('a cell shows that party’s line, another one of its row takes its place, and pressing it again closes it', async ({
    page,
  }) => {
    await open(page, talks)
    await cell(page, 'treaty', 'norland').click()
    await expect(grid(page).getByText(textOfPosition('treaty', 'norland'))).toBeInViewport()
    await cell(page, 'sandbank', 'islands').click()
    await expect(grid(page).getByText(textOfPosition('treaty', 'norland'))).toBeVisible()
    await cell(page, 'treaty', 'coast').click()
    await expect(grid(page).getByText(textOfPosition('treaty', 'coast'))).toBeVisible()
    await expect(grid(page).getByText(textOfPosition('treaty', 'norland'))).toHaveCount(0)
    await cell(page, 'treaty', 'coast').click()
    await expect(grid(page).getByText(textOfPosition('treaty', 'coast'))).toHaveCount(0)
  })

  test('a blank answers as well, with what is still unknown', async ({ page }) => {
    await open(page, talks)
    await cell(page, 'pilots', 'league').click()
    await expect(
      grid(page).getByText('The article does not say. Still unknown on this point: what pilots'),
    ).toBeVisible()
  })

  test('a row leads to its point, and so does the line of a cell', async ({ page }) => {
    await open(page, talks)
    await grid(page).getByRole('link', { name: 'The pilots are League-armed' }).click()
    await expect(pointOn(page, 'armed').getByRole('heading', { level: 3 })).toBeInViewport()
    await page.goBack()
    await cell(page, 'seat', 'league').click()
    await grid(page).getByRole('link', { name: words.glance.seePoint }).click()
    await expect(pointOn(page, 'seat').getByRole('heading', { level: 3 })).toBeInViewport()
  })

  test('its count of blanks leads to what is unknown', async ({ page }) => {
    await open(page, talks)
    await page.getByRole('link', { name: words.glance.notStated(10, 24) }).click()
    await expect(viewOf(page, 'unknown').getByRole('heading', { level: 2 })).toBeInViewport()
  })
})

test.describe('a ref', () => {
  test('opens a note under its statement, leads to the paragraph, and the way back ends at the statement', async ({
    page,
  }) => {
    await open(page, talks)
    const statement = pointOn(page, 'seat').getByText(textOfPosition('seat', 'islands'))
    const ref = pointOn(page, 'seat').getByRole('link', { name: 'Paragraph 6 of 9, reported' }).last()
    await ref.click()
    const note = pointOn(page, 'seat').getByRole('note')
    await expect(note.getByText('The island mayor: what the islands need')).toBeInViewport()
    await note.getByRole('link', { name: words.citation.goToSource }).click()
    const place = paragraph(page, 'The island mayor: what the islands need')
    await expect(place).toBeInViewport()
    await place.getByRole('link', { name: words.citation.backToStatement }).click()
    await expect(statement).toBeInViewport()
  })

  test('at the lower edge of the window opens a note that is in sight', async ({ page }) => {
    await open(page, talks)
    const ref = pointOn(page, 'seat').getByRole('link', { name: 'Paragraph 6 of 9, reported' }).last()
    await ref.evaluate((element) => {
      element.scrollIntoView({ block: 'end', behavior: 'instant' })
    })
    await ref.click()
    await expect(pointOn(page, 'seat').getByRole('note')).toBeInViewport({ ratio: 0.9 })
  })

  test('closes its note again, by the ref and by the note', async ({ page }) => {
    await open(page, talks)
    const ref = quoteOf(page, 'fog').getByRole('link', { name: 'Paragraph 8 of 9, said' })
    const note = quoteOf(page, 'fog').getByRole('note')
    await ref.click()
    await expect(note).toBeVisible()
    await ref.click()
    await expect(note).toHaveCount(0)
    await ref.click()
    await note.getByRole('button', { name: words.citation.close }).click()
    await expect(note).toHaveCount(0)
  })

  test('is answered by its paragraph, which leads to what rests on it, whatever lens and topic hide', async ({
    page,
  }) => {
    await open(page, `${talks}?party=islands&about=seat`)
    const place = paragraph(page, 'The dredgers, the eastern sandbank')
    await place.locator('summary').click()
    await place.getByRole('link', { name: 'Dag Tromp: “a fog”' }).click()
    await expect(quoteOf(page, 'fog')).toBeInViewport()
  })
})

test.describe('a sticking point', () => {
  test('opens what we know of it, which the address keeps, and leads to its neighbours', async ({ page }) => {
    await open(page, talks)
    const more = pointOn(page, 'treaty').getByText(words.points.more)
    // No hand scrolls as far as a script in one step, past points whose heights are not known yet.
    await untilMeasured(page)
    // A driver may scroll what it presses to the window's edge, where the fold would open out of sight.
    await more.evaluate((element) => {
      element.scrollIntoView({ block: 'center' })
    })
    await more.click()
    await expect(page).toHaveURL(`${talks}?view=points&point=treaty`)
    await expect(pointOn(page, 'treaty').getByText(pointNamed('treaty').proposition)).toBeInViewport()
    await pointOn(page, 'treaty')
      .getByRole('link', { name: /^Next point: / })
      .click()
    await expect(pointOn(page, 'seat').getByRole('heading', { level: 3 })).toBeInViewport()
    await pointOn(page, 'seat')
      .getByRole('link', { name: /^Previous point: / })
      .click()
    await expect(pointOn(page, 'treaty').getByRole('heading', { level: 3 })).toBeInViewport()
  })

  test('leads from a quotation on it to its place among the quotes', async ({ page }) => {
    await open(page, talks)
    await pointOn(page, 'settlement')
      .getByRole('link', { name: /we sail this very night/ })
      .click()
    await expect(quoteOf(page, 'sail')).toBeInViewport()
    await expect(quoteOf(page, 'sail')).toHaveAttribute('aria-current', 'true')
  })
})

test.describe('the quotes', () => {
  test('are narrowed to a topic and to the lens, and all come back', async ({ page }) => {
    await open(page, talks)
    const quotes = viewOf(page, 'quotes')
    const topics = quotes.getByRole('group', { name: words.quotes.filter })
    await topics.getByRole('button', { name: 'Changes to the treaty 2' }).click()
    await expect(quotes.getByRole('figure')).toHaveCount(2)
    await expect(page).toHaveURL(`${talks}?view=quotes&about=treaty`)
    await chip(page, 'league').click()
    await expect(quotes.getByRole('figure')).toHaveCount(1)
    await topics.getByRole('button', { name: 'All 4' }).click()
    await expect(quotes.getByRole('figure')).toHaveCount(4)
  })

  test('say so where nobody of the lens is quoted, and show all again', async ({ page }) => {
    await open(page, `${talks}?view=quotes&party=coast`)
    const quotes = viewOf(page, 'quotes')
    await expect(quotes.getByRole('figure')).toHaveCount(0)
    await expect(quotes.getByText('Nobody from the coast is quoted.')).toBeVisible()
    await quotes.getByRole('button', { name: words.quotes.showAll(8) }).click()
    await expect(quotes.getByRole('figure')).toHaveCount(8)
    await expect(lens(page)).toBeVisible()
  })

  test('copies one with its attribution and a link that leads to it', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open(page, `${talks}?view=quotes`)
    await page.getByRole('button', { name: /^Copy: .*, Jurre Ulv$/ }).click()
    await expect(page.getByRole('button', { name: /^Copied: .*Jurre Ulv$/ })).toBeVisible()
    const [text, link] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n')
    expect(text).toBe(
      '“We have not found a version that all can sign. A lot of work lies ahead” — Jurre Ulv, harbour master of Norland, after the talks',
    )
    await page.goto(link!)
    await expect(quoteOf(page, 'version')).toBeInViewport()
    await expect(quoteOf(page, 'version')).toHaveAttribute('aria-current', 'true')
  })
})

test.describe('a card', () => {
  test('is read one view at a time, by its nav and by its foot', async ({ page }) => {
    await open(page, `${talks}?layout=card&utm=front`)
    await expect(viewOf(page, 'glance')).toBeVisible()
    await navLink(page, 'quotes').click()
    await expect(viewOf(page, 'glance')).toBeHidden()
    await expect(viewOf(page, 'quotes')).toBeVisible()
    await expect(page).toHaveURL(`${talks}?layout=card&utm=front&view=quotes`)
    await page.getByRole('link', { name: words.nav.next(words.views.timeline) }).click()
    await expect(viewOf(page, 'timeline')).toBeVisible()
    await expect(viewOf(page, 'quotes')).toBeHidden()
    await page.goBack()
    await expect(viewOf(page, 'quotes')).toBeVisible()
  })

  test('leads to the heading of the next view in a window too low for the nav above it', async ({ page }) => {
    const headingAfterNext = async (height: number) => {
      await page.setViewportSize({ width: 640, height })
      await open(page, `${talks}?layout=card&view=quotes`)
      await page.getByRole('link', { name: words.nav.next(words.views.timeline) }).click()
      return viewOf(page, 'timeline').getByRole('heading', { level: 2 })
    }
    await expect(await headingAfterNext(256)).toBeInViewport({ ratio: 1 })
    await expect(await headingAfterNext(720)).toBeInViewport({ ratio: 1 })
    await expect(navLink(page, 'timeline')).toBeInViewport()
  })

  test('leads from a ref to the paragraph in another view, and back', async ({ page }) => {
    await open(page, `${talks}?layout=card&view=quotes`)
    await quoteOf(page, 'fog').getByRole('link', { name: 'Paragraph 8 of 9, said' }).click()
    await quoteOf(page, 'fog').getByRole('link', { name: words.citation.goToSource }).click()
    await expect(paragraph(page, 'The dredgers, the eastern sandbank')).toBeInViewport()
    await page.getByRole('link', { name: words.citation.backToStatement }).click()
    await expect(quoteOf(page, 'fog')).toBeInViewport()
  })
})

test.describe('the browser’s own buttons', () => {
  test('Back undoes each choice, and Forward does it again', async ({ page }) => {
    await open(page, talks)
    await chip(page, 'league').click()
    await chip(page, 'coast').click()
    await navLink(page, 'quotes').click()
    await expect(page).toHaveURL(`${talks}?party=league,coast&view=quotes`)
    await page.goBack()
    await expect(said(page, compared('league', 'coast'))).toBeVisible()
    await page.goBack()
    await expect(said(page, followed('league'))).toBeVisible()
    await expect(page).toHaveURL(`${talks}?party=league`)
    await page.goForward()
    await expect(said(page, compared('league', 'coast'))).toBeVisible()
  })

  test('a link opens in a new tab, with lens, theme and the host’s parameters', async ({ page, context }) => {
    await open(page, `${talks}?party=islands&theme=dark&utm=front`)
    const opened = context.waitForEvent('page')
    await navLink(page, 'quotes').click({ modifiers: ['ControlOrMeta'] })
    const tab = await opened
    await untilReady(tab)
    await expect(tab).toHaveURL(/party=islands&theme=dark&utm=front/)
    await expect(viewOf(tab, 'quotes').getByRole('heading', { level: 2 })).toBeInViewport()
    await expect(page).toHaveURL(`${talks}?party=islands&theme=dark&utm=front`)
  })
})

test('the nav marks the view that its link leads to, however much sticks above it', async ({ page }) => {
  await page.setViewportSize({ width: 450, height: 520 })
  await open(page, `${talks}?party=norland,islands`)
  for (const view of ['points', 'quotes', 'positions'] as const) {
    await navLink(page, view).click()
    await expect(navLink(page, view)).toHaveAttribute('aria-current', 'true')
  }
})

test('from the source the way leads back to where the reader was, also from what stands in two places', async ({
  page,
}) => {
  await open(page, talks)
  const back = page.getByRole('link', { name: words.citation.backToStatement })
  const source = (place: Locator) => place.getByRole('note').getByRole('link', { name: words.citation.goToSource })

  const point = pointOn(page, 'settlement')
  await point.getByRole('figure').locator('[aria-expanded]').first().click()
  await source(point).click()
  await back.click()
  await expect(navLink(page, 'points')).toHaveAttribute('aria-current', 'true')
  await expect(point.getByRole('heading', { level: 3 })).toBeInViewport()

  await cell(page, 'armed', 'islands').click()
  await grid(page).locator('a[aria-expanded]').first().click()
  await source(grid(page)).click()
  await back.click()
  await expect(grid(page).getByRole('note')).toBeInViewport()
})

test('the nav marks the view that the Back button leads to, also where what sticks lies across its line', async ({
  page,
}) => {
  await page.setViewportSize({ width: 480, height: 800 })
  await open(page, `${talks}?party=norland`)
  await untilMeasured(page)
  const place = viewOf(page, 'positions')
  await place.evaluate((section) => {
    scrollBy({ top: section.getBoundingClientRect().top - innerHeight * 0.25 - 20, behavior: 'instant' })
  })
  await expect(navLink(page, 'glance')).toHaveAttribute('aria-current', 'true')
  await place.getByRole('link', { name: /quote/ }).first().click()
  await expect(navLink(page, 'quotes')).toHaveAttribute('aria-current', 'true')
  await page.goBack()
  // Back to the pixel in Chromium; elsewhere the next view may lie across the line by then.
  await expect(navLink(page, 'quotes')).not.toHaveAttribute('aria-current', 'true')
})

test('Back and Forward over a choice keep the reader’s place', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 720 })
  await open(page, talks)
  await untilMeasured(page)
  const place = viewOf(page, 'unknown')
  await place.evaluate((section) => {
    scrollBy({ top: section.getBoundingClientRect().top - 300, behavior: 'instant' })
  })
  const top = async () => Math.round((await place.boundingBox())!.y)
  const settled = async () => {
    await page.waitForTimeout(500)
    return top()
  }
  const before = await settled()
  // Without the mouse: Firefox's driver would scroll to the chip first.
  await press(chip(page, 'islands'))
  await expect(said(page, followed('islands'))).toBeVisible()
  const chosen = await settled()
  await page.goBack()
  await expect(chip(page, 'islands')).toHaveAttribute('aria-pressed', 'false')
  expect(Math.abs((await settled()) - before)).toBeLessThanOrEqual(60)
  await page.goForward()
  await expect(chip(page, 'islands')).toHaveAttribute('aria-pressed', 'true')
  expect(Math.abs((await settled()) - chosen)).toBeLessThanOrEqual(60)
})

test('the way back from the source of a line that was closed meanwhile ends at the view', async ({ page }) => {
  await open(page, talks)
  await cell(page, 'treaty', 'norland').click()
  await grid(page)
    .getByRole('link', { name: /^Paragraph/ })
    .first()
    .click()
  await page.getByRole('note').getByRole('link').click()
  await press(cell(page, 'treaty', 'norland'))
  await page.getByRole('link', { name: words.citation.backToStatement }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
})

test('the nav marks the view that is being read while the reader scrolls, and the address stays', async ({ page }) => {
  await open(page, talks)
  // No hand scrolls as far as a script in one step, past views whose heights are not known yet.
  await untilMeasured(page)
  await viewOf(page, 'timeline').evaluate((section) => {
    section.scrollIntoView()
  })
  await expect(navLink(page, 'timeline')).toHaveAttribute('aria-current', 'true')
  await expect(page).toHaveURL(talks)
})
