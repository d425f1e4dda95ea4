/** What a reader does without a mouse. `focus.spec.ts` has where the focus goes on the way. */
import {
  cell,
  chip,
  compared,
  followed,
  grid,
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
import { draw, expect, type Locator, open, type Page, test } from '../support/test.ts'

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, wanted: Locator, most = 60): Promise<void> {
  // By a mark of its own, because to work out roles and names after each press takes longer than the press.
  await wanted.evaluate((element) => {
    for (const marked of document.querySelectorAll('[data-wanted]')) marked.removeAttribute('data-wanted')
    element.setAttribute('data-wanted', '')
  })
  for (let steps = 0; steps < most; steps += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement?.hasAttribute('data-wanted'))) return
  }
  throw new Error('Nobody gets there with the Tab key.')
}

test.beforeEach(async ({ page }) => {
  await open(page, talks)
})

test('follows a party and compares it with another', async ({ page }) => {
  await tabTo(page, chip(page, 'norland'))
  await page.keyboard.press('Space')
  await expect(said(page, followed('norland'))).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(said(page, compared('norland', 'islands'))).toBeVisible()
  await expect(chip(page, 'islands')).toBeFocused()
})

test('finds the cell that was pressed again, and sees that it has the focus', async ({ page }) => {
  const pressed = cell(page, 'armed', 'coast')
  await pressed.click()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(pressed).toBeFocused()
  await expect(pressed).not.toHaveCSS('outline-style', 'none')
})

test('walks the grid with the arrow keys, as one stop for Tab', async ({ page }) => {
  await tabTo(page, cell(page, 'sandbank', 'norland'))
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(cell(page, 'sandbank', 'islands')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(cell(page, 'pilots', 'islands')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(grid(page).getByText(textOfPosition('pilots', 'islands'))).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Space')
  await expect(grid(page).getByText(words.glance.blank([{ kind: 'article' }] as never))).toBeVisible()
})

test('leaves arrows that are pressed with another key to the browser', async ({ page }) => {
  await cell(page, 'sandbank', 'league').focus()
  for (const key of ['Control', 'Shift', 'Meta']) {
    await page.keyboard.press(`${key}+ArrowLeft`)
    await expect(cell(page, 'sandbank', 'league')).toBeFocused()
  }
})

test('comes to the key points past the heads and rows of the grid', async ({ page }) => {
  await tabTo(page, page.getByRole('link', { name: words.glance.skipToKeyPoints }), 10)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.locator('#glance ol a').first()).toBeFocused()
})

test('opens what we know of a point, reads a ref and comes back', async ({ page }) => {
  await tabTo(page, grid(page).getByRole('link', { name: pointNamed('sandbank').rowLabel }))
  await page.keyboard.press('Enter')
  await tabTo(page, pointOn(page, 'sandbank').locator('summary'))
  await page.keyboard.press('Enter')
  await expect(pointOn(page, 'sandbank').getByText(pointNamed('sandbank').proposition)).toBeVisible()
  await tabTo(page, pointOn(page, 'sandbank').getByRole('link', { name: 'Paragraph 8 of 9, implied' }).last())
  await page.keyboard.press('Enter')
  const note = pointOn(page, 'sandbank').getByRole('note')
  await tabTo(page, note.getByRole('link', { name: words.citation.goToSource }), 3)
  await page.keyboard.press('Enter')
  const place = paragraph(page, 'The dredgers, the eastern sandbank')
  await expect(place).toBeFocused()
  await tabTo(page, place.getByRole('link', { name: words.citation.backToStatement }), 2)
  await page.keyboard.press('Enter')
  await expect(pointOn(page, 'sandbank').getByRole('heading', { level: 3 })).toBeInViewport()
})

test('narrows the quotes to a topic', async ({ page }) => {
  const quotes = viewOf(page, 'quotes')
  await tabTo(page, navLink(page, 'quotes'))
  await page.keyboard.press('Enter')
  await tabTo(page, quotes.getByRole('button', { name: /^The settlement/ }))
  await page.keyboard.press('Space')
  await expect(quotes.getByRole('figure')).toHaveCount(1)
})

test('finds the focus where it was, after Back and Forward', async ({ page }) => {
  await tabTo(page, navLink(page, 'unknown'))
  await page.keyboard.press('Enter')
  await expect(page.locator('#unknown')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.goBack()
  await expect(navLink(page, 'unknown')).toBeFocused()
  await page.goForward()
  await expect(page.locator('#unknown a, #unknown button').first()).toBeFocused()
})

test('finds the focus where it was in a card, after Back', async ({ page }) => {
  await open(page, `${talks}?layout=card&view=points`)
  const next = page.locator('#points').getByRole('link', { name: words.nav.next(words.views.quotes) })
  await tabTo(page, next, 80)
  await page.keyboard.press('Enter')
  await expect(page.locator('#quotes')).toBeFocused()
  await page.goBack()
  await expect(next).toBeFocused()
})

test('has the focus at the place that the address names, after Back to a link that is gone', async ({ page }) => {
  await open(page, `${talks}?point=sandbank`)
  const press = async (link: Locator) => {
    await link.focus()
    await page.keyboard.press('Enter')
  }
  await press(pointOn(page, 'sandbank').getByRole('link', { name: 'Paragraph 8 of 9, implied' }).last())
  await press(pointOn(page, 'sandbank').getByRole('note').getByRole('link', { name: words.citation.goToSource }))
  const place = paragraph(page, 'The dredgers, the eastern sandbank')
  const back = place.getByRole('link', { name: words.citation.backToStatement })
  await press(back)
  await expect(place).not.toBeFocused()
  await page.goBack()
  await expect(back).toHaveCount(0)
  await expect(place).toBeFocused()
})

test('shows as a whole what the Tab key comes to, below what sticks, upwards as well', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 520 })
  await viewOf(page, 'unknown').getByRole('link').first().focus()
  const covered: string[] = []
  for (const key of [...Array<string>(40).fill('Shift+Tab'), ...Array<string>(60).fill('Tab')]) {
    await page.keyboard.press(key)
    await draw(page, 2)
    const wrong = await page.evaluate(() => {
      const focused = document.activeElement!
      const sticks = Math.max(
        ...[...document.querySelectorAll('nav, [data-sticky]')].map((one) => one.getBoundingClientRect().bottom),
      )
      const { top, bottom } = focused.getBoundingClientRect()
      // WebKit leaves out the room that a link in a line of text has for a finger.
      const room = 4
      return top < sticks - room || bottom > innerHeight + room ? focused.outerHTML.slice(0, 100) : ''
    })
    if (wrong) covered.push(`${key}: ${wrong}`)
  }
  expect(covered).toEqual([])
})

test('leaves nobody without a place, whatever they press', async ({ page }) => {
  test.slow()
  const lost: string[] = []
  // Some controls show only after others have been pressed, so go on until each that has shown has been.
  for (let name = await focusNext(page); name !== null; name = await focusNext(page)) {
    await page.keyboard.press('Enter')
    await draw(page, 2)
    if (await page.evaluate(() => document.activeElement === document.body)) lost.push(name)
  }
  expect(lost).toEqual([])
})

/** Gives the focus to a control that has not had it and leads nowhere else. @returns what it says; null when all have had it */
const focusNext = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>('#explainer :is(button, summary, a[aria-expanded])')
    const next = [...controls].find(
      (control) => !('pressed' in control.dataset) && control.checkVisibility({ visibilityProperty: true }),
    )
    if (!next) return null
    next.dataset.pressed = ''
    next.focus()
    return next.getAttribute('aria-label') ?? next.textContent
  })
