/** On a phone the second view is not laid out before the first has been painted. It is there as soon as anybody could look for it. */
import { talks } from '../support/talks.ts'
import { draw, expect, type Page, test, untilMeasured, untilReady } from '../support/test.ts'

/** Whether the second view is laid out. Nothing that a driver asks for by its role is there before it is. */
const isLaidOut = (page: Page) =>
  page.evaluate(() => document.querySelector('#positions h2')!.checkVisibility({ contentVisibilityAuto: false }))

/** How much sooner than by itself, in ms. */
const atOnce = { timeout: 1500 }

let letGo: () => void

test.beforeEach(async ({ page }) => {
  const held = new Promise<void>((release) => {
    letGo = release
  })
  await page.setViewportSize({ width: 500, height: 800 })
  await page.route('**/assets/explainer-*.js', async (route) => {
    await held
    await route.continue()
  })
})

const start = async (page: Page) => {
  await page.goto(talks, { waitUntil: 'commit' })
  await page.locator('#app').waitFor({ state: 'attached' })
  await draw(page, 4)
}

for (const [what, act] of [
  ['scrolls', (page: Page) => page.mouse.wheel(0, 10)],
  ['presses a key', (page: Page) => page.keyboard.press('Tab')],
  ['presses anything', (page: Page) => page.mouse.click(5, 5)],
] as const) {
  test(`it waits for the reader, and is there once who reads ${what}`, async ({ page }) => {
    await start(page)
    expect(await isLaidOut(page)).toBe(false)
    await act(page)
    await expect.poll(() => isLaidOut(page), atOnce).toBe(true)
  })
}

test('it waits three seconds at most, also where the app never comes', async ({ page }) => {
  await start(page)
  await expect.poll(() => isLaidOut(page)).toBe(true)
})

test('it is there at once in a window that reaches it', async ({ page }) => {
  await page.setViewportSize({ width: 500, height: 3000 })
  await start(page)
  await expect.poll(() => isLaidOut(page), atOnce).toBe(true)
})

test('it is there at once in a wider window', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 800 })
  await start(page)
  expect(await isLaidOut(page)).toBe(true)
})

test('it is printed', async ({ page }) => {
  await start(page)
  await page.emulateMedia({ media: 'print' })
  expect(await isLaidOut(page)).toBe(true)
})

test('React lays it out while the browser is idle', async ({ page }) => {
  await start(page)
  letGo()
  await untilReady(page)
  await untilMeasured(page)
  expect(await isLaidOut(page)).toBe(true)
})
