/**
 * Every kind of control, by mouse and by key: how long until the next frame is there. From the event's own time stamp, which is
 * when the browser got it, to the end of the frame that follows: layout and painting are in it, and the screen is not.
 *
 * A reader's finger stays down for a moment. Pressing and letting go are two events with a frame each, and the slower one counts, as in
 * Interaction to Next Paint. Sent both at once, the second would wait for the first, and pay for it as well.
 * @see https://web.dev/articles/inp
 */
import type { Browser, Page } from '@playwright/test'
import { settle } from './load.ts'
import { rest, visit } from './visit.ts'

interface Control {
  readonly name: string
  readonly selector: string
  /** A click, or a key that is pressed while it has the focus. */
  readonly by: 'click' | 'Space' | 'Enter' | 'ArrowDown'
}

export const controls: readonly Control[] = [
  { name: 'follow a party', selector: '[role=group] button[aria-pressed] >> nth=0', by: 'click' },
  { name: 'compare two', selector: '[role=group] button[aria-pressed] >> nth=1', by: 'click' },
  { name: 'compare others, by key', selector: '[role=group] button[aria-pressed] >> nth=2', by: 'Space' },
  { name: 'show everybody again', selector: '[data-sticky] > button', by: 'click' },
  { name: 'follow by a head of the grid', selector: '#glance th button >> nth=0', by: 'click' },
  { name: 'open a cell', selector: '#glance td button >> nth=0', by: 'click' },
  { name: 'open the note of a paragraph', selector: '#points article p a[aria-expanded] >> nth=0', by: 'click' },
  { name: 'open a point', selector: '#points summary >> nth=0', by: 'click' },
  { name: 'open a point, by key', selector: '#points summary >> nth=1', by: 'Enter' },
  {
    name: 'compare by a pair',
    selector: '#positions button:has(> span > [data-party] + [data-party]) >> nth=0',
    by: 'click',
  },
  { name: 'nav link', selector: 'nav a >> nth=4', by: 'click' },
  { name: 'nav link, by key', selector: 'nav a >> nth=5', by: 'Enter' },
  { name: 'filter the quotes', selector: '#quotes [role=group] button >> nth=1', by: 'click' },
]

/** By the name of the control, in ms. */
export type Frames = Readonly<Record<string, number>>

/** How long a finger stays down, in ms. */
const pressed = 80

export const interact = (browser: Browser, address: string): Promise<Frames> =>
  visit(browser, async ({ page }) => {
    await page.goto(address)
    await settle(page.mainFrame(), true)
    return useControls(page)
  })

/** @throws if one of them did nothing, for a page that does nothing is quick at it */
async function useControls(page: Page): Promise<Frames> {
  const frames: Record<string, number> = {}
  for (const control of controls) {
    const before = await trace(page)
    frames[control.name] = await operate(page, control)
    await rest(300)
    if ((await trace(page)) === before) throw new Error(`On ${page.url()} “${control.name}” did nothing.`)
  }
  return frames
}

async function operate(page: Page, { selector, by }: Control): Promise<number> {
  const target = page.locator(selector)
  await target.scrollIntoViewIfNeeded({ timeout: 10_000 })
  if (by === 'click') {
    // What is in the sticky nav is in sight; going to it would move the page away from under it.
    const spot = await target.evaluate(async (element) => {
      element.scrollIntoView(element.closest('nav') ? { block: 'nearest', inline: 'center' } : { block: 'center' })
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
      const { x, y, width, height } = element.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    })
    await page.mouse.move(spot.x, spot.y)
    await rest(150)
    await listen(page, ['pointerdown', 'click'])
    await page.mouse.click(spot.x, spot.y, { delay: pressed })
  } else {
    await target.focus()
    await rest(150)
    // A checkbox changes when the key is let go.
    await listen(page, by === 'Space' ? ['keydown', 'keyup'] : ['keydown'])
    await page.keyboard.press(by, { delay: pressed })
  }
  return page.evaluate(() => window.probe.nextFrame ?? NaN)
}

const listen = (page: Page, kinds: readonly string[]) =>
  page.evaluate((names) => {
    window.probe.nextFrameAfter(names)
  }, kinds)

/** What a reader could tell apart. */
const trace = (page: Page): Promise<string> =>
  page.evaluate(() =>
    JSON.stringify([
      window.location.href,
      document.querySelectorAll('details[open]').length,
      document.querySelectorAll('[aria-expanded=true]').length,
    ]),
  )
