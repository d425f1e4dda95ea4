/** One visit of a reader with a slow phone on a slow line, who has never been here before. */
import type { Browser, CDPSession, Page } from '@playwright/test'
import { installProbe } from './probe.ts'

/** As Lighthouse has it for a phone: 1.6 Mbit/s, 150 ms, a quarter of this machine's speed. */
const line = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }
const slowdown = 4
export const viewport = { width: 412, height: 823 }

export interface Visit {
  readonly page: Page
  readonly devtools: CDPSession
  /** All that was asked for, except addresses that hold their own data. */
  readonly requests: () => number
  /** Bytes that came over the line, with headers. */
  readonly received: () => number
}

/** @throws if something was not there: a page that lacks its fonts would have less to do */
export async function visit<T>(browser: Browser, measure: (visit: Visit) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport, permissions: ['clipboard-read', 'clipboard-write'] })
  try {
    await context.addInitScript(installProbe)
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    let requests = 0
    let received = 0
    devtools.on('Network.requestWillBeSent', ({ request }) => {
      if (request.url.startsWith('http')) requests++
    })
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
      received += encodedDataLength
    })
    const missing: string[] = []
    devtools.on('Network.responseReceived', ({ response }) => {
      if (response.status >= 400) missing.push(response.url)
    })
    await devtools.send('Network.enable')
    await devtools.send('Performance.enable')
    await devtools.send('Network.emulateNetworkConditions', line)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    const measured = await measure({ page, devtools, requests: () => requests, received: () => received })
    if (missing.length > 0) throw new Error(`The page asked for what is not there: ${missing.join(', ')}`)
    return measured
  } finally {
    await context.close()
  }
}

/** A long while after the last thing that a page does by itself, in ms. */
export const quiet = 1200

export const rest = (ms: number) => new Promise((later) => setTimeout(later, ms))
