/** The page as readers adapt it to themselves: larger letters, wider lines, no motion, colours of their own, a finger for a mouse. */
import { views } from '../../src/model/anchors.ts'
import { brokenWords, cutTexts, overlappingTexts } from './cut.ts'
import { addStyles, expect, overflow, type Page, test, untilAlive, viewOf } from './test.ts'

const states = [
  'point=seat',
  'party=russia,ukraine&point=changes',
  ...views.map((view) => `layout=card&view=${view}&party=ukraine`),
]

/** @see https://www.w3.org/TR/WCAG22/#text-spacing */
const textSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`

const ways: readonly { readonly name: string; readonly width: number; readonly style: string }[] = [
  // 1280 px at 400 % are 320. @see https://www.w3.org/TR/WCAG22/#reflow
  { name: 'at 400 % of 1280 px', width: 320, style: '' },
  { name: 'at 400 % of 1280 px, with wide text spacing', width: 320, style: textSpacing },
  { name: 'on a wide window, with wide text spacing', width: 1280, style: textSpacing },
  { name: 'on a phone, with letters twice their size', width: 375, style: ':root { font-size: 200% !important }' },
  {
    name: 'on a wide window, with letters twice their size',
    width: 1280,
    style: ':root { font-size: 200% !important }',
  },
]

for (const { name, width, style } of ways) {
  test(`${name}, nothing is cut, covered or out of sight`, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width, height: 800 })
    for (const state of states) {
      await page.goto(`/?${state}`)
      await untilAlive(page)
      if (style) await addStyles(page, style)
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details:not([data-point])')) details.setAttribute('open', '')
        return document.fonts.ready
      })
      expect(await overflow(page), state).toBe(0)
      expect(await cutTexts(page), state).toEqual([])
      expect(await overlappingTexts(page), state).toEqual([])
    }
  })
}

for (const letters of [100, 150, 200]) {
  test(`between against and for, no word is broken on a phone with letters of ${letters} %`, async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 800 })
    for (const state of ['', 'layout=card&view=points']) {
      await page.goto(`/?${state}`)
      await addStyles(page, `:root { font-size: ${letters}% !important }`)
      await page.evaluate(() => document.fonts.ready)
      expect(await page.locator('#points dd').count()).toBeGreaterThan(10)
      expect(await brokenWords(page, '#points dt, #points dd'), state).toEqual([])
    }
  })
}

test('with letters of their own size the scale is one line, even in the narrowest card', async ({ page }) => {
  await page.setViewportSize({ width: 280, height: 800 })
  await page.goto('/?layout=card&view=points')
  const lines = await page
    .locator('#points dl')
    .evaluateAll((scales) =>
      scales.map((scale) => new Set([...scale.children].map((end) => end.getBoundingClientRect().top)).size),
    )
  expect(lines).toEqual(lines.map(() => 1))
})

/** Targets that are too small, of those that do not stand in a line of text. @see https://www.w3.org/TR/WCAG22/#target-size-minimum */
const smallTargets = (page: Page, least: number) =>
  page.evaluate((least) => {
    const targets = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('[aria-hidden=true]'))
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
    return targets.flatMap(({ one, box }) => {
      const isInText = one instanceof HTMLElement && getComputedStyle(one).display === 'inline'
      const isLarge = box.width > least - 0.5 && box.height > least - 0.5
      return isInText || isLarge
        ? []
        : `${Math.round(box.width)} × ${Math.round(box.height)}: ${one.outerHTML.slice(0, 90)}`
    })
  }, least)

for (const width of [375, 1100]) {
  test(`every target outside of running text is at least 24 px wide and high, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const state of [...states, 'party=russia,ukraine&view=quotes&point=changes']) {
      await page.goto(`/?${state}`)
      await untilAlive(page)
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details:not([data-point])')) details.setAttribute('open', '')
      })
      expect(await smallTargets(page, 24), state).toEqual([])
    }
  })
}

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 375, height: 800 } })

  test('the lens, the filter and the buttons are 44 px high', async ({ page }) => {
    await page.goto('/')
    await untilAlive(page)
    const controls = page.locator('fieldset label, select, header button')
    expect(await controls.count()).toBe(11)
    for (const control of await controls.all()) expect((await control.boundingBox())!.height).toBeGreaterThanOrEqual(44)
  })
})

test.describe('where motion is not wanted', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('nothing moves by itself, and a jump is a jump', async ({ page }) => {
    await page.goto('/')
    await untilAlive(page)
    await viewOf(page, 'Who wants what').getByRole('checkbox', { name: 'Ukraine' }).check()
    await page.getByRole('button', { name: 'Embed' }).click()
    const moving = await page.evaluate(() => [
      ...document.getAnimations().map((animation) => animation.constructor.name),
      ...[...document.querySelectorAll('*')].flatMap((one) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one)
        return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior !== 'auto' ? one.tagName : []
      }),
    ])
    expect(moving).toEqual([])
    await page.keyboard.press('Escape')
    await page.evaluate(() => {
      scrollTo(0, 0)
    })
    await page.getByRole('navigation').getByRole('link', { name: 'Sources' }).click()
    const places = await page.evaluate(async () => {
      const frame = () => new Promise((painted) => requestAnimationFrame(painted))
      await frame()
      const first = scrollY
      for (let frames = 0; frames < 10; frames += 1) await frame()
      return [first, scrollY]
    })
    expect(places[0]).toBeGreaterThan(1000)
    expect(places[0]).toBe(places[1])
  })
})

test.describe('in colours of the reader’s own', () => {
  test.use({ contextOptions: { forcedColors: 'active' } })

  /** How a control is drawn, as far as forced colours leave it. */
  const drawn = (page: Page, selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => {
        const { outlineStyle, outlineWidth, borderBottomWidth, borderTopWidth } = getComputedStyle(one)
        return { outlineStyle, outlineWidth, borderBottomWidth, borderTopWidth }
      })

  test('a picked party, the view that is read, a followed cell and a marked quote can be told from others', async ({
    page,
  }) => {
    await page.goto('/?party=ukraine&view=quotes&quote=more')
    await untilAlive(page)
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true)
    for (const [on, off] of [
      ['#positions label:has(:checked)', '#positions label:has(:not(:checked))'],
      ['nav a[aria-current]', 'nav a:not([aria-current])'],
      ['#positions td[data-lens=in]', '#positions td[data-lens=out]'],
    ] as const) {
      expect(await drawn(page, on), on).not.toEqual(await drawn(page, off))
    }
    await page.goto('/?quote=mess&view=quotes')
    await untilAlive(page)
    expect(await drawn(page, '#quotes figure[data-marked]')).not.toEqual(
      await drawn(page, '#quotes figure:not([data-marked])'),
    )
  })

  test('the lines of the diagram are drawn in light ink where the reader’s ground is dark, whatever theme a host page asks for', async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' })
    await page.goto('/?theme=light')
    await expect(page.locator('#glance line').first()).toHaveCSS('stroke', 'rgb(236, 234, 229)')
  })

  test('whatever has the focus has a ring', async ({ page }) => {
    await page.goto('/')
    await untilAlive(page)
    for (let steps = 0; steps < 40; steps += 1) {
      await page.keyboard.press('Tab')
      const ring = await page.evaluate(() => {
        const focused = document.activeElement!
        const { outlineStyle, outlineWidth } = getComputedStyle(focused.closest('fieldset label') ?? focused)
        return `${outlineStyle} ${outlineWidth}`
      })
      expect(ring).toMatch(/^(solid|auto) [2-9]px$/)
    }
  })
})
