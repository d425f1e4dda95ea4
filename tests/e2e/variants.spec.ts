/** Stories of unusual build: two parties and eight, nobody quoted, no timeline, one sticking point, a question without end, right to left. */
import { views } from '../../src/model/anchors.ts'
import { variants } from '../fixtures/variants.ts'
import { fictions } from './fictions.ts'
import { expect, overflow, type Page, test, untilAlive } from './test.ts'

test.use({ baseURL: fictions })

/** What hangs out of the window, or has more inside than it has room for. The section nav scrolls sideways, and is meant to. */
const cut = (page: Page) =>
  page.evaluate(() => {
    // What only a screen reader is meant to find lies in a box of one pixel.
    const isHidden = (element: Element | null): boolean =>
      element instanceof HTMLElement && (element.offsetWidth === 1 || isHidden(element.parentElement))
    const isShown = (element: Element) =>
      element.checkVisibility() && !element.closest('nav, svg, select') && !isHidden(element)
    return [...document.querySelectorAll<HTMLElement>('#explainer *')].filter(isShown).flatMap((element) => {
      const { left, right } = element.getBoundingClientRect()
      const hangsOut = left < -1 || right > document.documentElement.clientWidth + 1
      // A margin at the end of a line may stand out of a box, for nobody sees it. Letters may not.
      const letters = document.createRange()
      const isFull = [...element.childNodes].some((node) => {
        if (node.nodeType !== Node.TEXT_NODE || element.clientWidth <= 1) return false
        letters.selectNodeContents(node)
        const inner = letters.getBoundingClientRect()
        return inner.width > 0 && (inner.left < left - 1 || inner.right > right + 1)
      })
      return hangsOut || isFull
        ? `${element.tagName} ${element.id} by ${element.scrollWidth - element.clientWidth}: ${element.textContent.slice(0, 60)}`
        : []
    })
  })

/** Labels of the diagram that lie under a node, by more than their margin. */
const covered = (page: Page) =>
  page.evaluate(() => {
    const nodes = [...document.querySelectorAll('#glance circle')].map((node) => node.getBoundingClientRect())
    return [...document.querySelectorAll('#glance svg [data-between] text')].flatMap((text) => {
      const label = text.getBoundingClientRect()
      const isUnder = nodes.some(
        (node) =>
          Math.min(label.right, node.right) - Math.max(label.left, node.left) > 4 &&
          Math.min(label.bottom, node.bottom) - Math.max(label.top, node.top) > 4,
      )
      return isUnder ? text.textContent : []
    })
  })

for (const { slug, points, parties, dir, timeline, quotes } of variants) {
  for (const width of [280, 1100]) {
    test(`${slug}: nothing hangs out of its box or the page at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      const [one, other] = Object.keys(parties)
      const point = Object.keys(points)[0]
      for (const query of [
        `point=${point}`,
        `party=${one},${other}`,
        ...views.map((view) => `layout=card&view=${view}&point=${point}`),
      ]) {
        await page.goto(`/${slug}/?${query}`)
        await untilAlive(page)
        await page.evaluate(() => document.fonts.ready)
        expect(await overflow(page), query).toBe(0)
        expect(await cut(page), query).toEqual([])
        if (Object.keys(parties).length <= 4) expect(await covered(page), query).toEqual([])
      }
    })
  }

  test(`${slug}: has what it has, and no more`, async ({ page }) => {
    await page.goto(`/${slug}/`)
    await expect(page.locator('html')).toHaveAttribute('dir', dir ?? 'ltr')
    await expect(page.locator('#positions tr[data-point]')).toHaveCount(Object.keys(points).length)
    await expect(page.locator('#quotes figure')).toHaveCount(Object.keys(quotes).length)
    await expect(page.locator('#timeline ol li')).toHaveCount(timeline.length)
    await expect(page.locator('#positions fieldset label')).toHaveCount(Object.keys(parties).length)
  })
}

test('right to left, the first column is on the right, and a reference still runs from left to right', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1100, height: 900 })
  await page.goto('/right-to-left/')
  const [first, second] = await page.locator('#positions thead th[data-of]').all()
  expect((await first!.boundingBox())!.x).toBeGreaterThan((await second!.boundingBox())!.x)
  // The sign is what it begins with, wherever the words around it begin.
  const places = await page
    .locator('#glance-story a[href*="#sources-"]')
    .first()
    .evaluate((link) => {
      const range = document.createRange()
      const text = link.firstChild as Text
      const at = (sign: number) => {
        range.setStart(text, sign)
        range.setEnd(text, sign + 1)
        return range.getBoundingClientRect().x
      }
      return [at(text.data.indexOf('¶')), at(text.data.length - 2)]
    })
  expect(places[0]).toBeLessThan(places[1]!)
})

test('right to left, the way back points back, and code still runs from left to right', async ({ page }) => {
  await page.goto('/right-to-left/')
  await untilAlive(page)
  await page.locator('#glance-key-1 a[href*="#sources-"]').first().click()
  await expect(page.getByRole('link', { name: 'Back to the statement' })).toHaveText(/^↪/)
  await page.getByRole('button', { name: 'Embed' }).click()
  await expect(page.getByLabel('Embed code')).toHaveCSS('direction', 'ltr')
  await expect(page.getByRole('dialog').locator('code')).toHaveCSS('direction', 'ltr')
})
