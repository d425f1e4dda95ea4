/**
 * What a reader does with a finger, on a phone of 375 px. A tap is one touch at the middle of what is meant, as a hand does it: nothing
 * scrolls it into place first, nothing waits until it holds still, and a second tap does not mend a first that was lost.
 */
import { views } from '../../../src/model/anchors.ts'
import {
  cell,
  chip,
  compared,
  followed,
  grid,
  head,
  navLink,
  pointNamed,
  pointOn,
  quoteOf,
  said,
  story,
  talks,
  textOfPosition,
  viewOf,
  words,
} from '../support/talks.ts'
import { expect, type Locator, open, type Page, test, untilMeasured } from '../support/test.ts'

// Every control takes its turn.
test.slow()

test.use({ hasTouch: true, isMobile: true, viewport: { width: 375, height: 800 } })

/** Where a finger comes down, once whoever reads has scrolled there and the page is at rest. */
async function tap(page: Page, target: Locator): Promise<void> {
  await target.evaluate(async (element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    // A reader scrolls to what they want to press, unless it is in sight: what sticks always is.
    const isInSight = element.contains(document.elementFromPoint(x + width / 2, y + height / 2))
    if (!isInSight || y + height > innerHeight - 20) element.scrollIntoView({ block: 'center', behavior: 'instant' })
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  })
  await tapWhereItIs(page, target)
}

/** Where it is already, also at the window's edge. */
async function tapWhereItIs(page: Page, target: Locator): Promise<void> {
  const { x, y, width, height } = (await target.boundingBox())!
  await page.touchscreen.tap(x + width / 2, y + height / 2)
}

/** Brings an entry of a strip that scrolls sideways under the finger, as a swipe does. */
const swipeTo = (target: Locator) =>
  target.evaluate((element) => {
    element.scrollIntoView({ inline: 'center', block: 'nearest', behavior: 'instant' })
  })

for (const layout of ['page', 'card'] as const) {
  test(`every entry of the nav takes its first tap, in a ${layout}`, async ({ page }) => {
    await open(page, `${talks}?layout=${layout}`)
    for (const view of [...views].reverse()) {
      await swipeTo(navLink(page, view))
      await tap(page, navLink(page, view))
      await expect(navLink(page, view), view).toHaveAttribute('aria-current', 'true')
      await expect(viewOf(page, view), view).toBeInViewport()
    }
  })
}

test('one entry of the nav after the other takes its tap, from wherever the last one led', async ({ page }) => {
  await open(page, talks)
  for (const view of ['points', 'sources', 'positions', 'unknown', 'quotes', 'glance', 'timeline'] as const) {
    await swipeTo(navLink(page, view))
    await tap(page, navLink(page, view))
    await expect(viewOf(page, view), view).toBeInViewport()
    await expect(navLink(page, view), view).toHaveAttribute('aria-current', 'true')
  }
})

test('each chip follows its party, and the sentence that says so is in sight', async ({ page }) => {
  await open(page, `${talks}?view=points`)
  for (const { id } of story.parties) {
    await tap(page, chip(page, id))
    await expect(chip(page, id)).toHaveAttribute('aria-pressed', 'true')
    await expect(said(page, followed(id))).toBeInViewport()
    await tap(page, chip(page, id))
    await expect(chip(page, id)).toHaveAttribute('aria-pressed', 'false')
  }
})

test('each head of the grid follows its party, and a finding is in sight', async ({ page }) => {
  await open(page, talks)
  for (const { id, name } of story.parties) {
    await tap(page, head(page, id))
    await expect(head(page, id)).toHaveAttribute('aria-pressed', 'true')
    await expect(viewOf(page, 'glance').getByText(`${name}: `).first()).toBeVisible()
    await tap(page, head(page, id))
  }
})

test('each cell shows its line, which is in sight, and what was pressed stays where it was', async ({ page }) => {
  await open(page, talks)
  for (const point of story.points) {
    for (const { party, position } of point.stands) {
      const pressed = cell(page, point.id, party.id)
      await tap(page, pressed)
      await expect(pressed).toHaveAttribute('aria-expanded', 'true')
      const line = grid(page)
        .getByText(position?.text ?? words.glance.blank(story.sources))
        .last()
      await expect(line, `${point.id} ${party.id}`).toBeInViewport()
      await expect(pressed).toBeInViewport({ ratio: 1 })
    }
  }
})

test('each row leads to its point', async ({ page }) => {
  await open(page, talks)
  for (const point of story.points) {
    await tap(page, grid(page).getByRole('link', { name: point.rowLabel }))
    await expect(pointOn(page, point.id).getByRole('heading', { level: 3 })).toBeInViewport()
  }
})

test('refs in every view open their notes in sight', async ({ page }) => {
  await open(page, talks)
  for (const view of ['glance', 'positions', 'points', 'quotes', 'timeline', 'unknown'] as const) {
    const ref = viewOf(page, view)
      .getByRole('link', { name: /^(Paragraph|Summary|Intro|Headline) ?\d?/ })
      .first()
    await tap(page, ref)
    await expect(viewOf(page, view).getByRole('note'), view).toBeInViewport()
    await tap(page, viewOf(page, view).getByRole('button', { name: words.citation.close }))
    await expect(viewOf(page, view).getByRole('note'), view).toHaveCount(0)
  }
})

test('each fold opens in sight, and closes again', async ({ page }) => {
  await open(page, talks)
  for (const point of story.points) {
    const fold = pointOn(page, point.id).getByText(words.points.more)
    await tap(page, fold)
    await expect(pointOn(page, point.id).getByText(pointNamed(point.id).proposition)).toBeInViewport()
    await tap(page, fold)
    await expect(pointOn(page, point.id).getByText(pointNamed(point.id).proposition)).toBeHidden()
  }
})

for (const width of [375, 300]) {
  test(`the count of what rests on a paragraph stays where it was pressed, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await open(page, `${talks}?layout=card&view=sources`)
    const sources = viewOf(page, 'sources')
    for (const fold of await sources.getByText(/^Around the/).all()) await tap(page, fold)
    const counts = sources.locator('li summary')
    expect(await counts.count()).toBeGreaterThan(8)
    for (const count of await counts.all()) {
      const place = () =>
        count.evaluate((summary) => {
          const [box, row] = [summary, summary.closest('li')!].map((one) => one.getBoundingClientRect())
          return [box!.x - row!.x, box!.y - row!.y]
        })
      const before = await place()
      await tap(page, count)
      await expect(count).toHaveJSProperty('parentElement.open', true)
      expect(await place()).toEqual(before)
    }
  })
}

test('a pair is compared, a topic narrows the quotes, and both show what they found', async ({ page }) => {
  await open(page, talks)
  const strip = viewOf(page, 'positions').getByRole('button', { name: compared('norland', 'islands') })
  await tap(page, strip)
  await expect(strip).toHaveAttribute('aria-pressed', 'true')
  await expect(said(page, compared('norland', 'islands'))).toBeInViewport()
  await tap(page, viewOf(page, 'quotes').getByRole('button', { name: /^The settlement 1/ }))
  await expect(quoteOf(page, 'sail')).toBeInViewport()
  await expect(viewOf(page, 'quotes').getByRole('figure')).toHaveCount(1)
  await expect(viewOf(page, 'points').getByText(textOfPosition('sandbank', 'islands'))).toBeVisible()
})

test('nav, lens and the grid’s heads are 44 px high, and every other target at least 24', async ({ page }) => {
  await open(page, talks)
  const high = page.getByRole('navigation', { name: words.nav.label }).getByRole('link')
  for (const link of await high.all()) expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(44)
  for (const { id } of story.parties) {
    expect((await chip(page, id).boundingBox())!.height).toBeGreaterThanOrEqual(44)
    expect((await head(page, id).boundingBox())!.height).toBeGreaterThanOrEqual(44)
  }
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('a[href], button, summary, select, textarea')].flatMap((target) => {
      if (!target.checkVisibility({ visibilityProperty: true }) || getComputedStyle(target).display === 'inline')
        return []
      const { width, height } = target.getBoundingClientRect()
      // The link past the grid is for the Tab key, and shows when it has the focus.
      if (width === 1 && height === 1) return []
      return width > 23.5 && height > 23.5 ? [] : `${Math.round(width)} × ${Math.round(height)}: ${target.textContent}`
    }),
  )
  expect(small).toEqual([])
})

test('no control takes a tap that is meant for another one', async ({ page }) => {
  for (const query of [
    '',
    '?party=islands',
    '?party=islands,norland',
    '?layout=card&view=points&party=islands,norland',
  ]) {
    for (const width of [320, 360, 412]) {
      await page.setViewportSize({ width, height: 640 })
      await open(page, talks + query)
      await page.evaluate(() => document.fonts.ready)
      const taken = await page.evaluate(() => {
        // A view that is skipped takes no tap before the browser has drawn it.
        delete document.documentElement.dataset.lazy
        const found: string[] = []
        for (const control of document.querySelectorAll('#explainer :is(a, button, summary)')) {
          // Not what a fold hides.
          if (!control.checkVisibility()) continue
          control.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
          // A link that wraps is in pieces.
          for (const { x, y, width, height } of control.getClientRects()) {
            if (width < 8 || y < 0 || y + height > innerHeight) continue
            const hit = document.elementFromPoint(x + width / 2, y + height / 2)?.closest('a, button, summary')
            if (hit !== control) found.push(`${control.textContent} -> ${hit?.textContent ?? 'nothing'}`)
          }
        }
        return found
      })
      expect(taken, `${query} at ${width} px`).toEqual([])
    }
  }
})

test('the line of a cell that is low in the window comes into sight', async ({ page }) => {
  await open(page, talks)
  const low = cell(page, 'settlement', 'islands')
  await low.evaluate((element) => {
    scrollBy({ top: element.getBoundingClientRect().bottom - innerHeight + 10, behavior: 'instant' })
  })
  await tapWhereItIs(page, low)
  await expect(grid(page).getByRole('link', { name: words.glance.seePoint })).toBeInViewport({ ratio: 1 })
  await expect(low).toBeInViewport({ ratio: 1 })
})

test('whoever narrows the quotes to a party while reading them stays among them', async ({ page }) => {
  await open(page, talks)
  const heading = viewOf(page, 'quotes').getByRole('heading', { level: 2 })
  await heading.evaluate((element) => {
    scrollBy({ top: element.getBoundingClientRect().top + 150, behavior: 'instant' })
  })
  await expect(navLink(page, 'quotes')).toHaveAttribute('aria-current', 'true')
  await tap(page, chip(page, 'coast'))
  await expect(viewOf(page, 'quotes').getByRole('figure')).toHaveCount(0)
  await expect(heading).toBeInViewport({ ratio: 1 })
  await expect(navLink(page, 'quotes')).toHaveAttribute('aria-current', 'true')
})

test('whoever turns the phone goes on where they were', async ({ page }) => {
  for (const query of ['', '?party=islands,norland']) {
    await page.setViewportSize({ width: 375, height: 800 })
    await open(page, talks + query)
    await untilMeasured(page)
    for (const place of [pointOn(page, 'settlement'), viewOf(page, 'timeline'), viewOf(page, 'sources')]) {
      await place.evaluate((element) => {
        scrollBy({ top: element.getBoundingClientRect().top - 190, behavior: 'instant' })
      })
      await page.waitForTimeout(300)
      const before = (await place.boundingBox())!.y
      await page.setViewportSize({ width: 800, height: 375 })
      await page.waitForTimeout(500)
      expect(Math.abs((await place.boundingBox())!.y - before), query).toBeLessThan(60)
      await page.setViewportSize({ width: 375, height: 800 })
      await page.waitForTimeout(300)
    }
  }
})

test('two presses in a row on “Show all” turn on no lens', async ({ page }) => {
  await open(page, `${talks}?party=islands`)
  await viewOf(page, 'glance')
    .getByRole('button', { name: words.glance.showAll(story.parties.length) })
    .dblclick()
  await expect(page).toHaveURL(talks)
})
