/** What has to come before a reader can read, and what moves when the rest comes. */
import type { Page } from '@playwright/test'
import { kremlinTalks } from '../../src/stories/kremlin-talks.ts'
import { expect, test, untilAlive } from './test.ts'

const firstQuestion = Object.values(kremlinTalks.points)[0]!.question

for (const address of ['/', '/kremlin-talks/?view=positions&layout=card', '/kremlin-talks/?view=quotes&theme=dark']) {
  test(`${address} can be read after one request`, async ({ page }) => {
    const requested: string[] = []
    await page.route('**/*', (route) => {
      requested.push(route.request().url())
      // All others are never answered, as on a line that broke off.
      return requested.length === 1 ? route.continue() : undefined
    })
    await page.goto(address, { waitUntil: 'commit' })
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(kremlinTalks.headline)
    await untilPainted(page)
    await expect(page.locator('body')).toContainText(firstQuestion)
    expect(new URL(requested[0]!).pathname).toBe(address.replace(/\?.*/, ''))
  })
}

test('the style of the page comes with it', async ({ page }) => {
  await page.route('**/*', (route) => (route.request().isNavigationRequest() ? route.continue() : undefined))
  await page.goto('/', { waitUntil: 'commit' })
  await untilPainted(page)
  expect(await page.locator('link[rel=stylesheet], link[rel=preload]').count()).toBe(0)
  await expect(page.locator('h1')).toHaveCSS('font-weight', '600')
})

for (const [address, width] of [
  ['/', 360],
  ['/', 1280],
  ['/?layout=card&view=positions', 600],
] as const) {
  test.describe(`${address} at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } })

    test('text does not wait for fonts, and nothing moves when they come', async ({ page }) => {
      await page.addInitScript(keepShifts)
      let answered = 0
      await page.route('**/*.woff2', async (route) => {
        // Longer than a browser waits before it shows the text in another font.
        await untilPainted(page)
        await new Promise((resolve) => setTimeout(resolve, 400))
        answered++
        await route.continue()
      })
      await page.goto(address)
      await untilAlive(page)
      await expect.poll(() => answered).toBe(2)
      await page.waitForFunction(() =>
        [...document.fonts].every(({ status }) => status === 'loaded' || status === 'error'),
      )
      const shifts = await page.evaluate(async () => {
        // What the fonts moved is known once a frame was drawn with them.
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
        return window.shifts
      })
      expect(shifts).toEqual([])
    })
  })
}

for (const address of ['/?view=points&party=us', '/?view=positions&party=russia,ukraine', '/?view=timeline&party=us']) {
  for (const width of [375, 1100]) {
    test(`${address} hardly moves when the app comes late, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.addInitScript(keepShifts)
      await page.route('**/explainer-*.js', async (route) => {
        await untilPainted(page)
        await new Promise((resolve) => setTimeout(resolve, 400))
        await route.continue()
      })
      await page.goto(address)
      await untilAlive(page)
      await expect(page.getByText(/^(Following|Comparing) /).first()).toBeAttached()
      const shifts = await page.evaluate(async () => {
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
        return window.shifts
      })
      const sum = shifts.reduce((sum, shift) => sum + Number.parseFloat(shift), 0)
      // Sentences differ in length, so their room cannot be right for every one. @see https://web.dev/articles/cls
      expect(sum, shifts.join('\n')).toBeLessThan(0.03)
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

const untilPainted = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
