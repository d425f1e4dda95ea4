/** A reader who clicks as soon as the text shows: whether the click has done its work, once, when the app has come. */
import type { Browser, Frame } from '@playwright/test'
import { rest, quiet, visit } from './visit.ts'

interface Target {
  readonly name: string
  readonly selector: string
  /** The view that it is in: a card shows no other. */
  readonly view: 'glance' | 'positions'
  /** Runs in the page before the click: what to look for afterwards. */
  readonly expected: (element: Element) => string
  /** Runs in the page when all is quiet: the same text, if the click took effect once. */
  readonly found: (element: Element) => string
}

export const targets: readonly Target[] = [
  {
    name: 'a party of the lens',
    selector: 'input[name=party] >> nth=1',
    view: 'positions',
    expected: (box) => `${(box as HTMLInputElement).value} checked`,
    found: (box) =>
      `${new URLSearchParams(window.location.search).get('party') ?? 'nobody'} ${(box as HTMLInputElement).checked ? 'checked' : 'not checked'}`,
  },
  {
    name: 'a line of the diagram',
    selector: '#glance svg svg a:has(rect) >> nth=0',
    view: 'glance',
    expected: (link) => {
      const wanted = new URL(link.getAttribute('href') ?? '', window.location.href).searchParams
      return `${wanted.get('view')} ${wanted.get('party')} 2 checked`
    },
    found: () => {
      const query = new URLSearchParams(window.location.search)
      // The lens may be picked in more than one place.
      const checked = new Set(
        [...document.querySelectorAll<HTMLInputElement>('input[name=party]:checked')].map((box) => box.value),
      )
      return `${query.get('view')} ${query.get('party')} ${checked.size} checked`
    },
  },
  {
    name: 'a link of the nav',
    // By place, since its address follows the reader's state. The fourth is that of the quotes.
    selector: 'nav a >> nth=3',
    view: 'positions',
    expected: () => 'quotes in sight',
    found: () => {
      // The view that the page itself says it is in; a fragment alone may name it in the address.
      const { view } = document.documentElement.dataset
      const top = document.querySelector('#quotes h2')?.getBoundingClientRect()
      // In a frame as high as its content, the host page decides what is in sight.
      const inSight =
        top && top.height > 0 && top.top >= 0 && (top.bottom <= window.innerHeight || window !== window.parent)
      return `${view} ${inSight ? 'in sight' : 'out of sight'}`
    },
  },
  {
    name: 'a row',
    selector: '#positions summary >> nth=1',
    view: 'positions',
    expected: (summary) => `${summary.closest('tr')?.previousElementSibling?.id} open, toggled once`,
    found: (summary) => {
      const point = new URLSearchParams(window.location.search).get('point') ?? 'none'
      const isOpen = summary.closest('details')?.open ?? false
      return `positions-row-${point} ${isOpen ? 'open' : 'closed'}, toggled ${window.probe.toggles === 1 ? 'once' : `${window.probe.toggles} times`}`
    },
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

/** @param isFramed whether the address is of a host page with the contestant in its first frame */
export const clickEarly = (browser: Browser, address: string, target: Target, isFramed = false): Promise<EarlyClick> =>
  visit(browser, async ({ page }) => {
    await page.goto(address, { waitUntil: 'commit' })
    if (isFramed) await page.waitForFunction(() => window.frames.length > 0)
    const frame = await frameOf(page.mainFrame(), isFramed)
    await frame.waitForFunction(() => window.probe.headline > 0)
    const element = frame.locator(target.selector)
    const steps = await page.evaluate(() => window.history.length)
    const expected = await element.evaluate(target.expected)
    // Scrolling by script is nobody's touch, so the app does not start for it.
    await element.evaluate((place) => {
      place.scrollIntoView({ block: 'center', behavior: 'instant' })
    })
    const box = await element.boundingBox()
    if (!box) throw new Error(`${target.name} is not to be seen.`)
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await frame.waitForFunction(() => window.probe.isAlive(), undefined, { polling: 100 })
    await rest(quiet)
    const found = await element.evaluate(target.found)
    const wasAlive = await frame.evaluate(() => window.probe.wasAlive)
    // A press beside a frame that has just moved is none of a reader's, and says nothing of the page.
    if (wasAlive === undefined) throw new Error(`${target.name} was not hit.`)
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
