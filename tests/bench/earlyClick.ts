/** A reader who clicks as soon as the text shows: whether the click has done its work, once, when the app has come. */
import type { Browser, Frame } from '@playwright/test'
import { rest, quiet, visit } from './visit.ts'

interface Target {
  readonly name: string
  readonly selector: string
  /** The view that it is in: a card shows no other. */
  readonly view: 'glance' | 'positions' | 'points' | 'quotes'
  /** Runs in the page before the click: what to look for afterwards. */
  readonly expected: (element: Element) => string
  /** Runs in the page when all is quiet: the same text, if the click took effect once. */
  readonly found: (element: Element) => string
}

/** Runs in the page: whether a control is pressed or open. */
const stateOf = (element: Element) =>
  element.getAttribute('aria-pressed') ?? element.getAttribute('aria-expanded') ?? 'neither'

export const targets: readonly Target[] = [
  {
    name: 'a party of the lens',
    selector: '[role=group] button[aria-pressed] >> nth=1',
    view: 'positions',
    expected: () => 'true',
    found: stateOf,
  },
  {
    name: 'a head of the grid',
    selector: '#glance th button >> nth=2',
    view: 'glance',
    expected: () => 'true',
    found: stateOf,
  },
  {
    name: 'a cell of the grid',
    selector: '#glance td button >> nth=0',
    view: 'glance',
    expected: () => 'true',
    found: stateOf,
  },
  {
    name: 'the number of a paragraph',
    selector: '#glance a[aria-expanded] >> nth=0',
    view: 'glance',
    expected: () => 'either its note or its paragraph',
    found: (link) => {
      const { view, layout } = document.documentElement.dataset
      const isOpen = link.getAttribute('aria-expanded') === 'true'
      const isThere = layout === 'page' ? window.location.hash === link.getAttribute('href') : view === 'sources'
      return isOpen !== isThere ? 'either its note or its paragraph' : `note ${isOpen}, paragraph ${isThere}`
    },
  },
  {
    name: 'a pair',
    selector: '#positions button:has(> span > [data-party] + [data-party]) >> nth=0',
    view: 'positions',
    expected: () => 'true',
    found: stateOf,
  },
  {
    name: 'a link of the nav',
    selector: 'nav a >> nth=3',
    view: 'positions',
    expected: () => 'quotes in sight',
    found: () => {
      const { view, layout } = document.documentElement.dataset
      const top = document.querySelector('#quotes h2')?.getBoundingClientRect()
      // In a frame as high as its content, the host page decides what is in sight.
      const inSight =
        top && top.height > 0 && top.top >= 0 && (top.bottom <= window.innerHeight || window !== window.parent)
      return `${layout === 'page' ? 'quotes' : view} ${inSight ? 'in sight' : 'out of sight'}`
    },
  },
  {
    name: 'the details of a point',
    selector: '#points summary >> nth=1',
    view: 'points',
    expected: () => 'open, toggled once',
    found: (summary) =>
      `${summary.closest('details')?.open ? 'open' : 'closed'}, toggled ${window.probe.toggles === 1 ? 'once' : `${window.probe.toggles} times`}`,
  },
  {
    name: 'a filter of the quotes',
    selector: '#quotes [role=group] button >> nth=1',
    view: 'quotes',
    expected: () => 'true',
    found: stateOf,
  },
]

export interface EarlyClick {
  /** Whether the click was there before the app. */
  readonly wasEarly: boolean
  readonly tookEffect: boolean
  /** Where it did not: what was expected, and what was found. */
  readonly outcome: string
  /** Entries that the click made in the browser's history. */
  readonly steps: number
}

/** How many visits are tried. A press misses if the page moves between finding the control's place and pressing there: no reader is that quick. */
const attempts = 3

/**
 * @param isFramed whether the address is of a host page with the contestant in its first frame
 * @throws if each of the visits missed
 */
export async function clickEarly(
  browser: Browser,
  address: string,
  target: Target,
  isFramed = false,
): Promise<EarlyClick> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const click = await clickOnce(browser, address, target, isFramed)
    if (click) return click
  }
  throw new Error(`${target.name} was not hit in ${attempts} visits.`)
}

/** @returns undefined if the press missed, which says nothing of the page */
const clickOnce = (
  browser: Browser,
  address: string,
  target: Target,
  isFramed: boolean,
): Promise<EarlyClick | undefined> =>
  visit(browser, async ({ page }) => {
    await page.goto(address, { waitUntil: 'commit' })
    if (isFramed) await page.waitForFunction(() => window.frames.length > 0)
    const frame = await frameOf(page.mainFrame(), isFramed)
    await frame.waitForFunction(() => window.probe.headline > 0)
    const element = frame.locator(target.selector)
    const steps = await page.evaluate(() => window.history.length)
    const expected = await element.evaluate(target.expected)
    // Scrolling by script is nobody's touch, so the app does not start for it.
    await element.evaluate(async (place) => {
      // On a phone the second view is not laid out before somebody scrolls.
      place.closest('section')?.scrollIntoView({ behavior: 'instant' })
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
      place.scrollIntoView({ block: 'center', behavior: 'instant' })
    })
    const box = await element.boundingBox()
    if (!box) throw new Error(`${target.name} is not to be seen.`)
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await frame.waitForFunction(() => window.probe.isAlive(), undefined, { polling: 100 })
    await rest(quiet)
    const found = await element.evaluate(target.found)
    const wasAlive = await frame.evaluate(() => window.probe.wasAlive)
    if (wasAlive === undefined) return undefined
    return {
      wasEarly: !wasAlive,
      tookEffect: found === expected,
      outcome: `expected ${expected}, found ${found}`,
      steps: (await page.evaluate(() => window.history.length)) - steps,
    }
  })

/** The frame once it has left its blank beginning. */
async function frameOf(main: Frame, isFramed: boolean): Promise<Frame> {
  if (!isFramed) return main
  for (;;) {
    const frame = main.childFrames()[0]
    if (frame?.url().startsWith('http')) return frame
    await rest(10)
  }
}
