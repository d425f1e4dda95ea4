/**
 * The `test` of all end-to-end tests, in every engine. In each of them the page must stay quiet: no console message of any kind, no
 * error, no request to anybody else, and nothing kept with the reader, be it a cookie or in any other storage. `noiseOfHost` is what
 * a host page's own library says of itself.
 */
import { type Browser, test as base, type Locator, type Page } from '@playwright/test'
import type { Engine } from './engines/engines.ts'
import { trapStorage } from './trap.ts'

export { expect, type Page } from '@playwright/test'

/** Where the explainer is served. */
const ownHosts = ['localhost']

/** Where else a request may go: to the host pages. */
const hostPages = ['127.0.0.1']

/** Chromium on Linux has no Web Share, and says so of every iframe that would allow it. */
const noWebShare = /^Unrecognized feature: 'web-share'\.$/

export interface Options {
  engine: Engine
  /** Where the browser is, or what drives it. */
  enginePath: string
  /** Whether scrollbars take room, as a reader's do. Playwright hides Chromium's. */
  hasScrollbars: boolean
}

export const test = base.extend<{ noiseOfHost: RegExp | null; quiet: undefined }, Options>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  enginePath: ['', { option: true, scope: 'worker' }],
  hasScrollbars: [false, { option: true, scope: 'worker' }],
  noiseOfHost: [null, { option: true }],

  browser: [
    async ({ playwright, engine, browserName, hasScrollbars }, use) => {
      const browser: Browser = await playwright[browserName].launch(
        hasScrollbars && engine === 'chromium' ? { ignoreDefaultArgs: ['--hide-scrollbars'] } : {},
      )
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],

  quiet: [
    async ({ context, noiseOfHost }, use) => {
      const noise: string[] = []
      context.on('console', (message) => {
        const text = message.text()
        if (!noWebShare.test(text) && !noiseOfHost?.test(text)) noise.push(`${message.type()}: ${text}`)
      })
      context.on('weberror', (error) => noise.push(error.error().message))
      context.on('request', (request) => {
        const { hostname, protocol } = new URL(request.url())
        if (protocol.startsWith('http') && ![...ownHosts, ...hostPages].includes(hostname)) {
          noise.push(`request: ${request.url()}`)
        }
      })
      await context.addInitScript(trapStorage, ownHosts)
      await use(undefined)
      const cookies = (await context.cookies()).filter(({ domain }) => ownHosts.includes(domain))
      noise.push(...cookies.map(({ name }) => `cookie: ${name}`))
      if (noise.length > 0) throw new Error(`The page was not quiet:\n${noise.join('\n')}`)
    },
    { auto: true },
  ],
})

/** The view as a reader finds it, by its heading. */
export const viewOf = (page: Page, heading: string) => page.getByRole('region', { name: heading })

/** Waits until the script has taken over, which a reader never has to do. */
export const untilAlive = (page: Page) =>
  page.waitForFunction(() =>
    Object.keys(document.getElementById('explainer') ?? {}).some((key) => key.startsWith('__react')),
  )

/** What is cut off or hangs out sideways, in px beyond the window. */
export const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Presses what is in a frame of another origin, without the mouse: not every driver's click arrives there. */
export const press = (target: Locator) =>
  target.evaluate((element) => {
    ;(element as HTMLElement).click()
  })
