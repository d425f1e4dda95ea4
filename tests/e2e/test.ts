/**
 * The `test` of all end-to-end tests. In each of them the page must stay quiet: no console message of any kind, no error, and
 * no request to anybody else. `noiseOfHost` is what a host page's own library says of itself.
 */
import { test as base, type Page } from '@playwright/test'

export { expect, type Page } from '@playwright/test'

/** Where the explainer is served, and where host pages are. */
const ownHosts = ['localhost', '127.0.0.1']

/** Chromium on Linux has no Web Share, and says so of every iframe that would allow it. */
const noWebShare = /^Unrecognized feature: 'web-share'\.$/

export const test = base.extend<{ noiseOfHost: RegExp | null; quiet: undefined }>({
  noiseOfHost: [null, { option: true }],
  quiet: [
    async ({ context, noiseOfHost }, use) => {
      const noise: string[] = []
      context.on('console', (message) => {
        const text = message.text()
        if (!noWebShare.test(text) && !noiseOfHost?.test(text)) noise.push(`${message.type()}: ${text}`)
      })
      context.on('weberror', (error) => {
        const { message } = error.error()
        if (!noiseOfHost?.test(message)) noise.push(message)
      })
      context.on('request', (request) => {
        const { hostname, protocol } = new URL(request.url())
        if (protocol.startsWith('http') && !ownHosts.includes(hostname)) noise.push(`request: ${request.url()}`)
      })
      await use(undefined)
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
