/** On a phone the second view is not laid out before the first has been painted. It is there once the reader or React comes to it. */
import { holdApp } from '../support/holdApp.ts'
import { navLink, talks } from '../support/talks.ts'
import { draw, expect, type Page, test, untilMeasured, untilReady } from '../support/test.ts'

declare global {
  interface Window {
    /** What waits for two seconds, so that a test is done before it or after it, however busy the machine is. */
    later: () => void
    /** How the page has said since then that things stand: see useLazyViews.ts. */
    stages: (string | undefined)[]
  }
}

/** Nothing that a driver asks for by its role is there before it is laid out. */
const isLaidOut = (page: Page) =>
  page.evaluate(() => document.querySelector('#positions h2')!.checkVisibility({ contentVisibilityAuto: false }))

const comesToBe = (page: Page) => expect.poll(() => isLaidOut(page)).toBe(true)

let letGo: () => void

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 500, height: 800 })
  letGo = await holdApp(page)
  await page.addInitScript(() => {
    const start = window.setTimeout.bind(window)
    window.setTimeout = ((act: () => void, ms: number) => {
      if (ms !== 2000) return start(act, ms)
      window.later = act
      return 0
    }) as typeof setTimeout
  })
})

const start = async (page: Page) => {
  await page.goto(talks, { waitUntil: 'commit' })
  await page.locator('#app').waitFor({ state: 'attached' })
  await draw(page, 4)
}

for (const [how, act] of [
  ['scrolls', (page: Page) => page.mouse.wheel(0, 10)],
  ['presses a key', (page: Page) => page.keyboard.press('Shift')],
  ['presses anything', (page: Page) => page.mouse.click(5, 5)],
  ['goes on to a link in another way', (page: Page) => navLink(page, 'quotes').focus()],
  ['turns the phone', (page: Page) => page.setViewportSize({ width: 600, height: 500 })],
  ['waits two seconds', (page: Page) => page.evaluate('later()')],
] as const) {
  test(`it waits for the reader, and is there once who reads ${how}`, async ({ page }) => {
    await start(page)
    expect(await isLaidOut(page)).toBe(false)
    await act(page)
    await comesToBe(page)
  })
}

test('it is there at once in a window that reaches it', async ({ page }) => {
  await page.setViewportSize({ width: 500, height: 3000 })
  await start(page)
  await comesToBe(page)
})

test('it is there at once in a wider window', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 800 })
  await start(page)
  expect(await isLaidOut(page)).toBe(true)
})

test('it is printed', async ({ page }) => {
  await start(page)
  expect(await isLaidOut(page)).toBe(false)
  await page.emulateMedia({ media: 'print' })
  expect(await isLaidOut(page)).toBe(true)
})

test('React lays it out, and it stays', async ({ page }) => {
  await start(page)
  expect(await isLaidOut(page)).toBe(false)
  await page.evaluate(() => {
    const { documentElement: root } = document
    window.stages = []
    new MutationObserver(() => window.stages.push(root.dataset.lazy)).observe(root, { attributeFilter: ['data-lazy'] })
  })
  letGo()
  await untilReady(page)
  await untilMeasured(page)
  expect(await isLaidOut(page)).toBe(true)
  expect(await page.evaluate(() => window.stages)).toEqual(['guess', 'known'])
})
