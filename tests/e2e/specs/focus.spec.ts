/** Where the focus goes with Tab: through everything, in the order in which it is read, always in sight, and out again at the end. */
import { hostPages, fixtureSite } from '../support/addresses.ts'
import { navLink, talks } from '../support/talks.ts'
import { expect, open, type Page, test, untilReady } from '../support/test.ts'

/** What has the focus, and what is wrong with how it shows. */
interface Stop {
  /** Where it stands among all that a keyboard reaches; -1 outside of the page. */
  readonly at: number
  readonly what: string
  readonly wrong: string
}

/** Numbers all that a keyboard should reach, in the order in which it stands on the page. */
const numbered = (page: Page) =>
  page.evaluate(() => {
    const reachable = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter(
      (one) => one.checkVisibility({ visibilityProperty: true }) && one.getAttribute('tabindex') !== '-1',
    )
    for (const [at, one] of reachable.entries()) one.setAttribute('data-stop', String(at))
    return reachable.length
  })

const stop = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const focused = document.activeElement
    const at = Number(focused?.getAttribute('data-stop') ?? -1)
    if (!focused || at < 0) return { at: -1, what: focused?.tagName ?? '', wrong: '' }
    // A checkbox is drawn by its label.
    const shown = (focused instanceof HTMLInputElement ? focused.closest('label') : null) ?? focused
    const wrong: string[] = []
    // A link in a sentence has a box a line. Where it begins, in its middle and where it ends, a finger must find it and nothing else.
    const places = [...shown.getClientRects()].flatMap(({ left, right, top, bottom }) => {
      const inset = Math.min(4, (right - left) / 4, (bottom - top) / 4)
      return [
        [left + inset, top + inset],
        [(left + right) / 2, (top + bottom) / 2],
        [right - inset, bottom - inset],
      ] as const
    })
    for (const [x, y] of places) {
      if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) wrong.push(`out of sight at ${x}, ${y}`)
      const found = document.elementFromPoint(x, y)
      if (found && !found.contains(shown) && !shown.contains(found))
        wrong.push(`under ${found.outerHTML.slice(0, 80)} at ${x}, ${y}`)
    }
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(shown)
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2 || outlineColor === 'transparent') wrong.push('no ring')
    return { at, what: focused.outerHTML.slice(0, 120), wrong: wrong.join(', ') }
  })

/** Presses a key as often as there are places to go; after that the focus leaves the page, or begins anew where there is nothing else. */
async function walk(page: Page, key: string, count: number): Promise<Stop[]> {
  const stops: Stop[] = []
  while (stops.length < count) {
    await page.keyboard.press(key)
    stops.push(await stop(page))
  }
  return stops
}

const queries = [
  'point=seat&party=islands',
  'layout=card&view=glance',
  'layout=card&view=points',
  'layout=card&view=sources',
]

for (const [width, height, ...shown] of [
  [375, 700, ...queries],
  [1100, 700, ...queries],
  // In windows as low as a desktop's at 200 and 400 %, the bar of the lens does not stick, but the nav does.
  [640, 400, queries[0]!],
  [375, 256, queries[0]!],
] as const) {
  for (const query of shown) {
    test(`goes through all of ?${query} and back, always in sight, at ${width} × ${height} px`, async ({ page }) => {
      test.slow()
      await page.setViewportSize({ width, height })
      await open(page, `${talks}?theme=light&${query}`)
      await page.evaluate(() => {
        scrollTo(0, 0)
      })
      // The strip of the nav follows the mark, from where the address had led.
      if (!query.includes('card')) await expect(navLink(page, 'glance')).toHaveAttribute('aria-current', 'true')
      const count = await numbered(page)
      expect(count).toBeGreaterThan(10)
      const forward = await walk(page, 'Tab', count)
      expect(forward.filter(({ wrong }) => wrong)).toEqual([])
      expect(forward.map(({ at }) => at)).toEqual(Array.from({ length: count }, (_, at) => at))
      await page.keyboard.press('Tab')
      await page.evaluate(() => {
        if (document.activeElement !== document.body) (document.activeElement as HTMLElement).blur()
      })
      const back = await walk(page, 'Shift+Tab', count)
      expect(back.filter(({ wrong }) => wrong)).toEqual([])
      expect(back.map(({ at }) => at)).toEqual(Array.from({ length: count }, (_, at) => count - 1 - at))
    })
  }
}

test.describe('in a frame', () => {
  const keys = [
    'Escape',
    'ArrowDown',
    'ArrowUp',
    'Home',
    'End',
    'PageDown',
    'Space',
    '/',
    '?',
    'j',
    'k',
    'f',
    'Control+f',
  ]

  test.beforeEach(async ({ page }) => {
    const code = `<a href="#before">Before</a><iframe src="${fixtureSite}${talks}?view=points" title="Explainer" width="100%" height="5000"></iframe><a href="#after">After</a>`
    await page.goto(`${hostPages}/pasted?width=700&code=${encodeURIComponent(code)}`)
    await expect(page.frameLocator('iframe').getByRole('navigation')).toBeVisible()
    await untilReady(page.frames()[1]!)
  })

  /** Notes, last of all listeners, which keys somebody has taken for themselves. */
  const watch = (page: Page, at: number) =>
    page.frames()[at]!.evaluate(() => {
      const heard: string[] = []
      Object.assign(window, { heard })
      addEventListener('keydown', (event) => heard.push(`${event.key}${event.defaultPrevented ? ' taken' : ''}`))
    })
  const heardBy = (page: Page, at: number) =>
    page.frames()[at]!.evaluate(() => (window as unknown as { heard: string[] }).heard)

  test('keys that are pressed in the host page are the host page’s', async ({ page }) => {
    await watch(page, 0)
    await watch(page, 1)
    await page.getByRole('link', { name: 'Before' }).focus()
    for (const key of keys) await page.keyboard.press(key)
    const heard = await heardBy(page, 0)
    expect(heard.length).toBeGreaterThanOrEqual(keys.length)
    expect(heard.filter((key) => key.endsWith('taken'))).toEqual([])
    expect(await heardBy(page, 1)).toEqual([])
    await expect(page.getByRole('link', { name: 'Before' })).toBeFocused()
    // The browser scrolls a frame or two after the key.
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
  })

  test('no key is taken from what it does by itself, and the page scrolls', async ({ page }) => {
    await watch(page, 1)
    const link = page.frameLocator('iframe').getByRole('navigation').getByRole('link').first()
    await link.focus()
    for (const key of keys) await page.keyboard.press(key)
    const heard = await heardBy(page, 1)
    expect(heard.length).toBeGreaterThanOrEqual(keys.length)
    expect(heard.filter((key) => key.endsWith('taken'))).toEqual([])
    await expect(link).toBeFocused()
  })

  test('the focus goes in, through, and out into the host page', async ({ page }) => {
    await page.getByRole('link', { name: 'Before' }).focus()
    const inFrame = () => page.evaluate(() => document.activeElement?.tagName === 'IFRAME')
    await page.keyboard.press('Tab')
    // A frame of another origin gets the focus in a process of its own.
    await expect.poll(inFrame).toBe(true)
    const placeInFrame = () =>
      page.frames()[1]!.evaluate(() => Array.from(document.querySelectorAll('*')).indexOf(document.activeElement!))
    let steps = 0
    while ((await inFrame()) && steps < 100) {
      const before = await placeInFrame()
      await page.keyboard.press('Tab')
      // The host page hears a moment later that the focus has left the frame. Another Tab before that would leave the host page as well.
      await expect.poll(async () => !(await inFrame()) || (await placeInFrame()) !== before).toBe(true)
      steps += 1
    }
    expect(steps).toBeGreaterThan(20)
    await expect(page.getByRole('link', { name: 'After' })).toBeFocused()
  })
})
