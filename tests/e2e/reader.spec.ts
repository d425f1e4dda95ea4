/** What a reader does, with the mouse. `keyboard.spec.ts` has the same without one. */
import type { Early } from '../../src/state/Early.ts'
import { addStyles, expect, type Page, test, untilAlive, viewOf } from './test.ts'

test('follows Ukraine: its column stands out, a sentence sums it up, quotes and timeline follow', async ({ page }) => {
  await page.goto('/')
  const positions = viewOf(page, 'Who wants what')
  await positions.getByRole('checkbox', { name: 'Ukraine' }).check()
  await expect(page).toHaveURL('/?party=ukraine')
  await expect(positions.getByText(/^Ukraine: for on 4 of 6 sticking points/)).toBeVisible()
  await expect(page.locator('#positions-cell-seat-by-ukraine')).toHaveAttribute('data-lens', 'in')
  await expect(page.locator('#positions-cell-seat-by-us')).toHaveAttribute('data-lens', 'out')
  await expect(page.locator('#positions-cell-seat-by-us')).toBeVisible()
  await expect(viewOf(page, 'In their own words').getByRole('figure')).toHaveCount(1)
  await expect(viewOf(page, 'How it unfolded').getByText('Following Ukraine.')).toBeVisible()
})

test('compares Russia with Ukraine from the diagram', async ({ page }) => {
  await page.goto('/')
  await untilAlive(page)
  await page.getByRole('link', { name: 'Russia and Ukraine: 3 clashes' }).first().click()
  await expect(page).toHaveURL('/?view=positions&party=russia,ukraine')
  const positions = viewOf(page, 'Who wants what')
  await expect(
    positions.getByText(/^Russia and Ukraine clash on 3 of 6 sticking points and agree on none/),
  ).toBeInViewport()
  await expect(positions.getByText('Clash', { exact: true })).toHaveCount(3)
})

test('picks the line itself, not only its label', async ({ page }) => {
  await page.goto('/')
  await untilAlive(page)
  const diagram = page.getByRole('group', { name: /^How Russia/ })
  await diagram.scrollIntoViewIfNeeded()
  const box = (await diagram.boundingBox())!
  await page.mouse.click(box.x + box.width * 0.66, box.y + box.height * 0.63)
  await expect(page).toHaveURL('/?view=positions&party=russia,ukraine')
})

test('opens a row and gets back with the browser’s own button', async ({ page }) => {
  await page.goto('/')
  const row = page.locator('#positions-row-changes + tr details')
  await row.getByText('Why it matters').click()
  await expect(page).toHaveURL('/?view=positions&point=changes')
  await expect(row.getByText('very much refined', { exact: true })).toBeVisible()
  await page.locator('#positions-row-nato + tr summary').click()
  await expect(row.getByText('very much refined', { exact: true })).toBeHidden()
  await page.goBack()
  await expect(row.getByText('very much refined', { exact: true })).toBeVisible()
  await page.goBack()
  await expect(row.getByText('very much refined', { exact: true })).toBeHidden()
  await page.goForward()
  await expect(row.getByText('very much refined', { exact: true })).toBeVisible()
})

test('goes from a ref to its paragraph and back to the statement', async ({ page }) => {
  await page.goto('/')
  await untilAlive(page)
  const cell = page.locator('#positions-cell-seat-by-ukraine')
  await cell.getByRole('link', { name: 'Paragraph 6' }).click()
  const paragraph = page.locator('#sources-article-6')
  await expect(page).toHaveURL('/?view=sources#sources-article-6')
  await expect(paragraph).toBeInViewport({ ratio: 1 })
  await expect(paragraph).toBeFocused()
  await paragraph.getByRole('link', { name: 'Back to the statement' }).click()
  await expect(cell).toBeInViewport({ ratio: 1 })
  await expect(cell).toBeFocused()
})

test('sees what rests on a paragraph, and is led into the row that was closed', async ({ page }) => {
  await page.goto('/#sources-article-5')
  const paragraph = page.locator('#sources-article-5')
  await expect(paragraph).toBeInViewport()
  await paragraph.getByText('1 reason · 2 positions').click()
  await paragraph.getByRole('link', { name: 'Europe on The settlement' }).click()
  await expect(page.locator('#positions-of-settlement-by-europe')).toBeInViewport()
  await expect(page.locator('#positions-of-settlement-by-europe').getByText('Implied')).toBeVisible()
})

test('filters the quotes by party and by sticking point', async ({ page }) => {
  await page.goto('/')
  await untilAlive(page)
  const quotes = viewOf(page, 'In their own words')
  await quotes.getByRole('combobox', { name: 'On sticking point' }).selectOption({ label: 'Changes to the draft (2)' })
  await expect(quotes.getByRole('figure')).toHaveCount(2)
  await quotes.getByRole('checkbox', { name: 'United States' }).check()
  await expect(quotes.getByRole('figure')).toHaveCount(1)
  await expect(page).toHaveURL('/?view=quotes&point=changes&party=us')
  await quotes.getByRole('button', { name: 'Show all quotes' }).click()
  await expect(quotes.getByRole('figure')).toHaveCount(8)
})

test('opens an address with parties and view, and is there at once', async ({ page }) => {
  await page.goto('/?party=us,russia&view=quotes')
  const quotes = viewOf(page, 'In their own words')
  await expect(quotes.getByRole('heading', { level: 2 })).toBeInViewport()
  await expect(quotes.getByRole('figure')).toHaveCount(7)
  await expect(quotes.getByText('7 of 8 shown.')).toBeVisible()
})

/** Does something in the page when the app has been started, and is still taking over step by step, or when it has just begun. */
const whileAppTakesOver = (page: Page, moment: 'started' | 'begun', act: () => void) =>
  page.addInitScript(
    `(${String((moment: string, act: () => void) => {
      const { value: replaceSync } = Object.getOwnPropertyDescriptor(CSSStyleSheet.prototype, 'replaceSync') as {
        value: (this: CSSStyleSheet, text: string) => void
      }
      let isFirst = true
      // The app's styles are the first thing that it needs.
      CSSStyleSheet.prototype.replaceSync = function (text) {
        replaceSync.call(this, text)
        if (isFirst && moment === 'started') setTimeout(act)
        isFirst = false
      }
      Object.defineProperty(window, 'early', {
        set(early: Early) {
          let { stop } = early
          Object.defineProperty(early, 'stop', {
            set: (last: () => void) => (stop = last),
            get: () => () => {
              stop()
              if (moment === 'begun') queueMicrotask(act)
            },
          })
          Object.defineProperty(window, 'early', { value: early })
        },
        configurable: true,
      })
    })})('${moment}', ${String(act)})`,
  )

test('goes elsewhere while the app takes over, and stays there', async ({ page }) => {
  await whileAppTakesOver(page, 'begun', () => {
    dispatchEvent(new Event('pointerdown'))
    scrollTo(0, 0)
  })
  await page.goto('/?party=us,russia&view=quotes')
  await untilAlive(page)
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

for (const moment of ['started', 'begun'] as const) {
  test(`is heard once while the app takes over, when it has ${moment}`, async ({ page }) => {
    await whileAppTakesOver(page, moment, () => {
      const select = document.querySelector<HTMLSelectElement>('select[name=point]')!
      select.value = 'changes'
      for (const kind of ['input', 'change']) select.dispatchEvent(new Event(kind, { bubbles: true }))
      document.querySelector<HTMLElement>('#positions input[value=ukraine]')!.click()
      document.querySelector<HTMLElement>('#quotes input[value=russia]')!.click()
    })
    await page.goto('/')
    await untilAlive(page)
    await expect(page).toHaveURL('/?view=quotes&point=changes&party=ukraine,russia')
    const quotes = viewOf(page, 'In their own words')
    await expect(quotes.getByRole('checkbox', { name: 'Ukraine' })).toBeChecked()
    await expect(quotes.getByRole('checkbox', { name: 'Russia' })).toBeChecked()
    await expect(quotes.getByRole('combobox')).toHaveValue('changes')
    await expect(quotes.getByRole('figure')).toHaveCount(1)
  })
}

test('opens the address of one quote and finds it marked', async ({ page }) => {
  await page.goto('/kremlin-talks/?view=quotes&quote=putin-alone')
  await expect(page.locator('#quotes-putin-alone')).toBeInViewport()
  await expect(page.locator('#quotes-putin-alone')).toHaveAttribute('data-marked', '')
})

test('copies a quote with its attribution and a link that leads to it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/?view=quotes')
  await page.getByRole('button', { name: /by Yuri Ushakov$/ }).click()
  await expect(page.getByRole('button', { name: /^Copied.*Yuri Ushakov/ })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  const [text, link] = copied.split('\n')
  expect(text).toBe(
    '“We have not come up with a compromise version yet. A lot of work lies ahead” — Yuri Ushakov, senior aide to Putin, after the talks',
  )
  await page.goto(link!)
  await expect(page.locator('#quotes-compromise')).toHaveAttribute('data-marked')
  await expect(page.locator('#quotes-compromise')).toBeInViewport()
})

test('reads a card one view at a time', async ({ page }) => {
  await page.goto('/?layout=card&utm=front')
  await untilAlive(page)
  await expect(viewOf(page, 'At a glance')).toBeVisible()
  await page.getByRole('navigation').getByRole('link', { name: 'Quotes' }).click()
  await expect(viewOf(page, 'At a glance')).toBeHidden()
  await expect(viewOf(page, 'In their own words')).toBeVisible()
  await expect(page).toHaveURL('/?layout=card&utm=front&view=quotes')
  await page.locator('#quotes-mess').getByRole('link', { name: 'Paragraph 8' }).click()
  await expect(page.locator('#sources-article-8')).toBeFocused()
  await page.getByRole('link', { name: 'Back to the statement' }).click()
  await expect(page.locator('#quotes-mess')).toBeFocused()
  await page.goBack()
  await expect(viewOf(page, 'Where this comes from')).toBeVisible()
})

test('is shown which view is being read while scrolling down the page', async ({ page }) => {
  await page.goto('/')
  await untilAlive(page)
  await page.locator('#timeline').evaluate((section) => {
    section.scrollIntoView()
  })
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Timeline' })).toHaveAttribute(
    'aria-current',
    'true',
  )
  await expect(page).toHaveURL('/')
})

test('may open a link of the page in a new tab', async ({ page, context }) => {
  await page.goto('/')
  await untilAlive(page)
  const opened = context.waitForEvent('page')
  await page
    .getByRole('link', { name: 'Russia and Ukraine: 3 clashes' })
    .first()
    .click({ modifiers: ['ControlOrMeta'] })
  const tab = await opened
  await expect(viewOf(tab, 'Who wants what').getByText(/^Russia and Ukraine clash on 3/)).toBeVisible()
  await expect(page).toHaveURL('/')
})

test('keeps what the hand is on in its place, whatever grows short above it', async ({ page }) => {
  await page.setViewportSize({ width: 480, height: 800 })
  await page.goto('/?view=quotes')
  await untilAlive(page)
  // Safari has no scroll anchoring of its own, so the page must do without it.
  await addStyles(page, '* { overflow-anchor: none !important }')
  // Nor does Safari give the focus to what is clicked.
  await page.evaluate(() => {
    HTMLElement.prototype.focus = () => undefined
    addEventListener(
      'mousedown',
      (event) => {
        event.preventDefault()
      },
      true,
    )
  })
  const europe = viewOf(page, 'In their own words').getByRole('checkbox', { name: 'Europe' })
  const place = async () => Math.round((await europe.boundingBox())!.y)
  // A driver may scroll to what it clicks.
  await europe.hover()
  const before = await place()
  await europe.check()
  await expect(page).toHaveURL('/?view=quotes&party=europe')
  // Firefox lays out in fractions of a pixel and scrolls in whole ones.
  expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(1)
  await europe.uncheck()
  expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(1)
})

test('is led to what lens and filter had hidden', async ({ page }) => {
  await page.setViewportSize({ width: 480, height: 800 })
  await page.goto('/?party=ukraine')
  await untilAlive(page)
  const paragraph = page.locator('#sources-article-8')
  await paragraph.locator('summary').click()
  await paragraph.getByRole('link', { name: 'Donald Trump: “a mess”' }).click()
  await expect(page.locator('#quotes-mess')).toBeFocused()
  await page.goto('/?party=ukraine')
  await untilAlive(page)
  await paragraph.locator('summary').click()
  await paragraph.getByRole('link', { name: 'Russia in sum' }).click()
  await expect(page.locator('#positions-wants-russia')).toBeFocused()
  await expect(page.locator('#positions-wants-russia')).toBeInViewport()
})

test('sees the whole row that a link leads to, below nav and party names', async ({ page }) => {
  await page.setViewportSize({ width: 1100, height: 800 })
  await page.goto('/?view=positions&point=nato')
  await untilAlive(page)
  const header = page.getByRole('columnheader', { name: 'Russia' })
  const bottom = async () => {
    const box = (await header.boundingBox())!
    return box.y + box.height
  }
  expect((await page.locator('#positions-row-nato').boundingBox())!.y).toBeGreaterThanOrEqual((await bottom()) - 1)
  await page.locator('#points-seat').getByRole('link', { name: 'All positions' }).click()
  expect((await page.locator('#positions-row-seat').boundingBox())!.y).toBeGreaterThanOrEqual((await bottom()) - 1)
})

test('takes lens, theme and the host’s parameters along into a new tab', async ({ page, context }) => {
  await page.goto('/?party=ukraine&theme=dark&utm=front')
  await untilAlive(page)
  const opened = context.waitForEvent('page')
  await page
    .getByRole('navigation')
    .getByRole('link', { name: 'Quotes' })
    .click({ modifiers: ['ControlOrMeta'] })
  await expect(await opened).toHaveURL('/?party=ukraine&theme=dark&utm=front&view=quotes#quotes')
})

test.describe('before the script has come', () => {
  let letGo = () => Promise.resolve()
  const rowOf = (page: Page, point: string) => page.locator(`#positions-row-${point} + tr details`)
  const toggle = (page: Page, point: string) => rowOf(page, point).locator('summary').click()

  test.beforeEach(async ({ page }) => {
    await page.route('**/explainer-*.js', (route) => {
      letGo = () => route.continue()
    })
  })
  const comesToLife = async (page: Page) => {
    await letGo()
    await untilAlive(page)
  }

  test('opens a row, which stays open, and is the only one', async ({ page }) => {
    await page.goto('/', { waitUntil: 'commit' })
    await toggle(page, 'seat')
    await comesToLife(page)
    await expect(page).toHaveURL('/?view=positions&point=seat')
    await toggle(page, 'nato')
    await expect(rowOf(page, 'seat')).not.toHaveAttribute('open')
  })

  test('closes the row of the address, which stays closed', async ({ page }) => {
    await page.goto('/?view=positions&point=seat', { waitUntil: 'commit' })
    await toggle(page, 'seat')
    await expect(rowOf(page, 'seat')).not.toHaveAttribute('open')
    await comesToLife(page)
    await expect(page).toHaveURL('/?view=positions')
    await expect(rowOf(page, 'seat')).not.toHaveAttribute('open')
  })

  test('opens another row than that of the address, which then closes', async ({ page }) => {
    await page.goto('/?view=positions&point=seat', { waitUntil: 'commit' })
    await toggle(page, 'nato')
    await comesToLife(page)
    await expect(page).toHaveURL('/?view=positions&point=nato')
    await expect(rowOf(page, 'nato')).toHaveAttribute('open')
    await expect(rowOf(page, 'seat')).not.toHaveAttribute('open')
  })

  test('presses a button, and it does its work then', async ({ page }) => {
    await page.goto('/', { waitUntil: 'domcontentloaded' })
    await page.getByRole('button', { name: 'Embed' }).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await comesToLife(page)
    await expect(page.getByRole('dialog', { name: 'Embed this explainer' })).toBeVisible()
    await expect(page.getByRole('dialog')).toHaveCount(1)
  })

  test('presses a button and then goes elsewhere, and nothing comes after', async ({ page }) => {
    await page.goto('/', { waitUntil: 'domcontentloaded' })
    await page.getByRole('button', { name: 'Embed' }).click()
    await page.getByRole('navigation').getByRole('link', { name: 'Quotes' }).click()
    await comesToLife(page)
    await expect(viewOf(page, 'In their own words').getByRole('heading', { level: 2 })).toBeInViewport()
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })
})

for (const address of ['/?view=timeline&party=ukraine', '/?view=quotes&party=us,russia', '/?view=quotes&quote=mess']) {
  for (const width of [375, 1100]) {
    test(`is where ${address} leads also when the script comes late, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.route('**/assets/*.js', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 400))
        await route.continue()
      })
      await page.goto(address)
      await untilAlive(page)
      const place = page.locator(
        address.includes('mess') ? '#quotes-mess' : address.includes('quotes') ? '#quotes' : '#timeline',
      )
      const nav = (await page.getByRole('navigation').boundingBox())!
      await expect.poll(async () => Math.abs((await place.boundingBox())!.y - nav.height)).toBeLessThan(24)
    })
  }
}
