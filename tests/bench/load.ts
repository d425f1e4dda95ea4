/** A visit in which the reader does nothing: when the text shows, and what the page does by itself until it is quiet. */
import type { Browser, Frame } from '@playwright/test'
import { quiet, rest, visit } from './visit.ts'

export interface Load {
  readonly firstPaint: number
  readonly firstContentfulPaint: number
  readonly headline: number
  readonly requests: number
  readonly received: number
  readonly longTasks: number
  readonly longest: number
  readonly blocking: number
  readonly script: number
  /** Recalculating styles and laying out, in ms: until the browser was idle for the first time, and in all. */
  readonly layoutUntilIdle: number
  readonly layout: number
  readonly task: number
  /** From the headline's first paint until the serif is there, in ms; not a number where the page has none. */
  readonly serif: number
  readonly heap: number
  readonly shift: number
}

/** @param comesAlive whether there is an app to wait for */
export const load = (browser: Browser, address: string, comesAlive: boolean): Promise<Load> =>
  visit(browser, async ({ page, devtools, requests, received }) => {
    const metrics = async () => {
      const { metrics } = await devtools.send('Performance.getMetrics')
      return (name: string) => metrics.find((one) => one.name === name)?.value ?? NaN
    }
    const layoutOf = (metric: (name: string) => number) =>
      (metric('LayoutDuration') + metric('RecalcStyleDuration')) * 1000
    await page.goto(address)
    await ready(page.mainFrame(), comesAlive)
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)))
    const layoutUntilIdle = layoutOf(await metrics())
    await rest(quiet)
    const paints = await page.evaluate(() => {
      const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? NaN
      return {
        firstPaint: at('first-paint'),
        firstContentfulPaint: at('first-contentful-paint'),
        headline: window.probe.headline,
      }
    })
    // Before garbage is collected for the sake of the heap's figure, which is a long task of ours.
    const work = await burden(page.mainFrame())
    await devtools.send('HeapProfiler.collectGarbage')
    const metric = await metrics()
    return {
      ...paints,
      ...work,
      requests: requests(),
      received: received(),
      script: metric('ScriptDuration') * 1000,
      layoutUntilIdle,
      layout: layoutOf(metric),
      serif: (await page.evaluate(() => window.probe.serif)) - paints.headline,
      task: metric('TaskDuration') * 1000,
      heap: metric('JSHeapUsedSize') / 1_000_000,
    }
  })

export async function settle(frame: Frame, comesAlive: boolean): Promise<void> {
  await ready(frame, comesAlive)
  await rest(quiet)
}

/** In ms. Playwright's default is to look once a frame that is drawn, which in a framed card was seen to wait for ever. */
const polling = 100

async function ready(frame: Frame, comesAlive: boolean): Promise<void> {
  await frame.waitForFunction(() => window.probe.headline > 0, undefined, { polling })
  if (comesAlive) await alive(frame)
}

/** Once React has taken over, whether or not the browser has told of the headline: of the first page after its start it does not always. */
export async function alive(frame: Frame): Promise<void> {
  await frame.waitForFunction(() => window.probe.isAlive(), undefined, { polling })
}

/** What the main thread was kept from, and what moved. */
export async function burden(frame: Frame) {
  const { longTasks, shift } = await frame.evaluate(() => ({
    longTasks: window.probe.longTasks,
    shift: window.probe.shift,
  }))
  return {
    longTasks: longTasks.length,
    longest: Math.max(0, ...longTasks),
    blocking: longTasks.reduce((sum, duration) => sum + duration - 50, 0),
    shift,
  }
}
