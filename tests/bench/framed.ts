/** A contestant in a plain host page, and what the host page feels of it, next to a host page with an empty slot of the same size. */
import type { Browser } from '@playwright/test'
import { alive, burden, settle } from './load.ts'
import { quiet, rest, visit } from './visit.ts'

export interface FramedLoad {
  /** From the start of the host page; nothing in an empty slot. */
  readonly headline: number
  readonly longTasks: number
  readonly longest: number
  readonly blocking: number
  readonly shift: number
}

const sentence = 'The article goes on, as articles do, and comes to its point in good time. '

/** Its parameters: the frame's address, if there is one, the slot's height, and the loader's address, if there is one. */
export function hostPage({ searchParams: given }: URL): string {
  const [frame, height, loader] = [given.get('frame'), given.get('height'), given.get('loader')]
  const slot = frame
    ? `<iframe src="${frame}" title="Explainer" style="display:block;width:100%;border:0;height:${height}px"></iframe>`
    : `<div style="height:${height}px"></div>`
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Host</title><link rel="icon" href="data:,"><style>body{margin:0 auto;padding:0 16px;max-width:640px;font:18px/1.5 serif}</style>
<h1>A news page</h1><p>${sentence.repeat(2)}</p>${slot}${loader ? `<script async src="${loader}"></script>` : ''}<p>${sentence.repeat(40)}</p>`
}

/** @param comesAlive nothing where the slot is empty */
export const loadFramed = (browser: Browser, address: string, comesAlive: boolean | undefined): Promise<FramedLoad> =>
  visit(browser, async ({ page }) => {
    await page.goto(address)
    const frame = page.frames()[1]
    if (!frame || comesAlive === undefined) {
      // As long as the others take, at least: a busy machine must have the same chance to disturb it.
      await rest(quiet * 3)
      return { headline: NaN, ...(await burden(page.mainFrame())) }
    }
    await settle(frame, comesAlive)
    const shown = await frame.evaluate(() => performance.timeOrigin + window.probe.headline)
    const start = await page.evaluate(() => performance.timeOrigin)
    return { headline: shown - start, ...(await burden(page.mainFrame())) }
  })

/** How high the card says it is in the host page's column: what embed code keeps free for it. */
export const cardHeight = (browser: Browser, address: string): Promise<number> =>
  visit(browser, async ({ page }) => {
    await page.goto(address)
    await alive(page.frames()[1]!)
    await rest(quiet)
    return page.locator('iframe').evaluate((frame) => frame.clientHeight)
  })
