/** What has to come before a reader can read, and what moves when the rest comes. */
import { strait } from '../../fixtures/strait.ts'
import { brandedSite } from '../support/addresses.ts'
import { appScript } from '../support/holdApp.ts'
import { talks } from '../support/talks.ts'
import { expect, type Page, test, untilReady } from '../support/test.ts'

for (const query of ['', '?view=positions&layout=card', '?view=quotes&theme=dark']) {
  test(`${talks}${query} can be read after one request`, async ({ page }) => {
    const requested: string[] = []
    await page.route('**/*', (route) => {
      requested.push(route.request().url())
      // All others are never answered, as on a line that broke off.
      return requested.length === 1 ? route.continue() : undefined
    })
    await page.goto(talks + query, { waitUntil: 'commit' })
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(strait.headline)
    await untilPainted(page)
    await expect(page.locator('body')).toContainText(strait.points.sandbank!.question)
  })
}

for (const [address, width] of [
  [talks, 360],
  [talks, 1280],
  [`${talks}?layout=card&view=points`, 600],
  // Whatever typefaces a publisher has, and of the sans as well.
  [`${brandedSite}/harbour-talks/`, 360],
  [`${brandedSite}/harbour-talks/`, 1280],
] as const) {
  const path = address.replace(brandedSite, '')
  test(`text does not wait for fonts on a first visit, and nothing moves when they come: ${path}, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.addInitScript(keepShifts)
    let answered = 0
    await page.route('**/*.woff2', async (route) => {
      // Longer than a browser waits before it shows the text in another font.
      await untilPainted(page)
      await new Promise((resolve) => setTimeout(resolve, 400))
      answered += 1
      await route.continue()
    })
    await page.goto(address)
    await untilReady(page)
    await expect.poll(() => answered).toBeGreaterThan(0)
    await page.waitForFunction(() => [...document.fonts].every(({ status }) => status !== 'loading'))
    await moveNothing(page)
  })
}

for (const query of [
  '?view=points&party=league',
  '?view=positions&party=norland,islands',
  '?view=timeline&party=league',
  '?about=treaty',
  '?about=treaty&view=timeline',
  '?point=treaty',
  '?quote=fog',
]) {
  for (const width of [375, 1100]) {
    test(`${query} does not move when the app comes late, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.addInitScript(keepShifts)
      await page.route(appScript, async (route) => {
        await untilPainted(page)
        await new Promise((resolve) => setTimeout(resolve, 400))
        await route.continue()
      })
      await page.goto(talks + query)
      await untilReady(page)
      await moveNothing(page)
    })
  }
}

declare global {
  interface Window {
    shifts: string[]
  }
}

/** Each shift as text, with what moved, so that a failing test tells where to look. */
function keepShifts(): void {
  interface LayoutShift extends PerformanceEntry {
    value: number
    sources: { node: Node | null }[]
  }
  window.shifts = []
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as LayoutShift[]) {
      const moved = sources.map(({ node }) => node?.textContent?.trim().slice(0, 40) ?? '?')
      window.shifts.push(`${value.toFixed(4)}: ${moved.join(' | ')}`)
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

/** @see https://web.dev/articles/cls */
async function moveNothing(page: Page): Promise<void> {
  const shifts = await page.evaluate(async () => {
    // What moved is known once frames were drawn with it.
    for (let frames = 0; frames < 3; frames += 1) await new Promise((drawn) => requestAnimationFrame(drawn))
    return window.shifts
  })
  const sum = shifts.reduce((total, shift) => total + Number.parseFloat(shift), 0)
  expect(sum, shifts.join('\n')).toBeLessThanOrEqual(0.01)
}

const untilPainted = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
