/**
 * The `test` of all end-to-end tests, in every engine. In each of them the page must stay quiet: no console message of any kind, no
 * error, no request to anybody else, and nothing kept with the reader, be it a cookie or in any other storage. `noiseOfHost` is what
 * a host page's own library says of itself.
 */
import { fileURLToPath } from 'node:url'
import {
  type Browser,
  type BrowserContext,
  type ConsoleMessage,
  expect as baseExpect,
  type Frame,
  type Locator,
  type Page,
  test as base,
} from '@playwright/test'
import { chromiumFlags } from './engines/chromium.ts'
import type { Engine } from './engines/engines.ts'
import { expectInWebKit, intervals, isOfWebKit } from './webkit/expectInWebKit.ts'
import { WebKitContext } from './webkit/WebKitContext.ts'
import { startWebKit } from './webkit/WebKitDriver.ts'

export type { Locator, Page } from '@playwright/test'

/** Where the explainer is served. */
const ownHost = 'localhost'

/** Where else a request may go: to the host pages. */
const hostPages = '127.0.0.1'

const trap = fileURLToPath(new URL('trap.js', import.meta.url))

export interface Options {
  engine: Engine
  /** Where the browser is, or what drives it. */
  enginePath: string
  /** Whether scrollbars take room, as a reader's do. Playwright hides Chromium's. */
  hasScrollbars: boolean
  /** Whether assistive technology is running: only then are views that Chromium skips in its accessibility tree. */
  hasScreenReader: boolean
}

export const test = base.extend<{ noiseOfHost: RegExp | null; quiet: undefined }, Options>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  enginePath: ['', { option: true, scope: 'worker' }],
  hasScrollbars: [false, { option: true, scope: 'worker' }],
  hasScreenReader: [false, { option: true, scope: 'worker' }],
  noiseOfHost: [null, { option: true }],

  browser: [
    async ({ playwright, engine, enginePath, browserName, hasScrollbars, hasScreenReader }, use) => {
      if (engine === 'webkit') {
        const driver = await startWebKit(enginePath)
        // It has the part of a browser that the fixtures below use.
        await use({ newContext: () => Promise.resolve(new WebKitContext(driver)) } as unknown as Browser)
        await driver.stop()
        return
      }
      const browser = await playwright[browserName].launch(
        engine === 'chromium'
          ? {
              ...(hasScrollbars && { ignoreDefaultArgs: ['--hide-scrollbars'] }),
              ...(hasScreenReader && { args: [...chromiumFlags, '--force-renderer-accessibility'] }),
            }
          : {},
      )
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
  context: async ({ browser }, lend) => {
    const context = await browser.newContext()
    await lend(context)
    await context.close()
  },

  quiet: [
    async ({ context, noiseOfHost }, use) => {
      const noise = context instanceof WebKitContext ? [] : listenTo(context, noiseOfHost)
      if (!(context instanceof WebKitContext)) await context.addInitScript({ path: trap })
      await use(undefined)
      const all =
        context instanceof WebKitContext
          ? (await context.noise()).filter((text) => !noiseOfHost?.test(text.replace(/^\w+: /, '')))
          : [...noise, ...(await cookiesIn(context))]
      if (all.length > 0) throw new Error(`The page was not quiet:\n${all.join('\n')}`)
    },
    { auto: true },
  ],
})

/** What the console is told, what fails and what is asked of strangers, from now on. */
function listenTo(context: BrowserContext, noiseOfHost: RegExp | null): readonly string[] {
  const noise: string[] = []
  const hear = (kind: string, text: string) => {
    if (!noiseOfHost?.test(text)) noise.push(`${kind}: ${text}`)
  }
  context.on('console', (message) => {
    if (!isOfDriver(message)) hear(message.type(), message.text())
  })
  context.on('weberror', (error) => {
    hear('error', error.error().message)
  })
  context.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && ![ownHost, hostPages].includes(hostname)) noise.push(`request: ${request.url()}`)
  })
  return noise
}

/** Chromium tells of every look at what is skipped. Playwright's scripts look there and have no address; ours have one. */
const isOfDriver = (message: ConsoleMessage): boolean =>
  message.text().includes('hidden by content-visibility') && message.location().url === ''

/** Those that came past the trap, with an answer of the server's. */
const cookiesIn = async (context: BrowserContext) =>
  (await context.cookies()).filter(({ domain }) => domain === ownHost).map(({ name }) => `cookie: ${name}`)

const expectHere = (actual: unknown, message?: string) =>
  isOfWebKit(actual) ? expectInWebKit(actual, message) : baseExpect(actual, message)

/** Playwright's own, which takes pages and elements of WebKit as well, and looks again soon. */
export const expect = Object.assign(expectHere, {
  ...baseExpect,
  poll: (look: () => unknown, options?: object) => baseExpect.poll(look, { intervals, ...options }),
}) as unknown as typeof baseExpect

/** The view as a reader finds it, by its heading. */
export const viewOf = (page: Page, heading: string) => page.getByRole('region', { name: heading })

/** Whether the page answers the reader. Runs in the page, which has no root element yet where a new tab has just opened. */
export const isReady = (): boolean => document.querySelector('[data-ready]') !== null

/** Waits until React has taken over, which a reader never has to do: see `early.spec.ts`. */
export const untilReady = (page: Page | Frame) => page.waitForFunction(isReady)

/** Waits until every view has been laid out once. Until then those out of sight are as high as a guess. */
export const untilMeasured = (page: Page) => expect(page.locator('[data-lazy=guess], [data-lazy=held]')).toHaveCount(0)

/** Opens a page of the made-up stories and waits until it answers, and has landed again: two frames after the app has come. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await untilReady(page)
  await draw(page, 4)
}

/** Waits until so many frames have been drawn. */
export const draw = (page: Page, frames: number) =>
  page.evaluate(async (count) => {
    for (let drawn = 0; drawn < count; drawn += 1) await new Promise((next) => requestAnimationFrame(next))
  }, frames)

/** What is cut off or hangs out sideways, in px beyond the window. */
export const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Gives the window another width, in px, and waits until the page is drawn in it. */
export async function resize(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 })
  await draw(page, 2)
}

/** Adds rules to a page, in the place of those that were added before: its policy lets nobody add an element with some, not even a test. */
export const addStyles = (page: Page, rules: string) =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets = [sheet]
  }, rules)

/** Presses what is in a frame of another origin, without the mouse: not every driver's click arrives there. */
export const press = (target: Locator) =>
  target.evaluate((element) => {
    ;(element as HTMLElement).click()
  })
