/** How the page lies: at every width, with large letters and long words, from right to left, with few and with many of everything. */
import { views } from '../../../src/model/anchors.ts'
import { stories } from '../../fixtures/fixtureSite.ts'
import { fixtureSite } from '../support/addresses.ts'
import type { Engine } from '../support/engines/engines.ts'
import { narrowestIn } from '../support/engines/specs.ts'
import { cutTexts, overlappingTexts } from '../support/cutText.ts'
import { pastedInto } from '../support/frames.ts'
import { faintTexts } from '../support/faintText.ts'
import { cell, grid, head, pointOn, talks } from '../support/talks.ts'
import { addStyles, expect, open, overflow, type Page, press, test, untilMeasured } from '../support/test.ts'

const states = ['', '?party=norland,islands&point=treaty', ...views.map((view) => `?layout=card&view=${view}`)]

/** In px. The window of one engine cannot be narrow. */
const widthsIn = (engine: Engine) => [1600, 1100, 768, 640, 375, 280].filter((width) => width >= narrowestIn[engine])

/** Opens every fold, and waits for the fonts: what is hidden may hang out as well. At the top of the page nothing sticks. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true
    scrollTo(0, 0)
    await document.fonts.ready
    // What changed is known once frames were drawn with it.
    for (let frames = 0; frames < 2; frames += 1) await new Promise((drawn) => requestAnimationFrame(drawn))
    // A view that is skipped has the height that it had before. Nobody sees it then.
    delete document.documentElement.dataset.lazy
  })
}

for (const query of states) {
  test(`nothing hangs out at any width: ${query || 'the page'}`, async ({ page, engine }) => {
    await open(page, talks + query)
    for (const width of widthsIn(engine)) {
      await page.setViewportSize({ width, height: 800 })
      await unfold(page)
      expect(await overflow(page), `${width} px`).toBe(0)
    }
  })
}

const twice = ':root { font-size: 200% !important }'

test('nothing hangs out where names are long and letters twice their size', async ({ page, engine }) => {
  await page.setViewportSize({ width: Math.max(375, narrowestIn[engine]), height: 800 })
  for (const query of ['', ...views.map((view) => `?layout=card&view=${view}`)]) {
    await open(page, `/irgendsee/${query}`)
    await addStyles(page, twice)
    await unfold(page)
    expect(await overflow(page), query).toBe(0)
  }
})

test('in the grid of many parties each mark, figure and name keeps to its column', async ({ page, engine }) => {
  for (const folder of ['/large-figures/', '/eight-parties/', '/twelve-parties/']) {
    for (const width of [1100, 640, 375, 280].filter((width) => width >= narrowestIn[engine])) {
      await page.setViewportSize({ width, height: 900 })
      await open(page, folder)
      expect(await overflow(page), `${folder} at ${width} px`).toBe(0)
      const outside = await page.getByRole('table').evaluate((table) =>
        [...table.querySelectorAll<HTMLElement>(':is(td, thead th[data-party]) > button > *')]
          .filter((drawn) => {
            const column = drawn.closest('td, th')!.getBoundingClientRect()
            const { left, right, width } = drawn.getBoundingClientRect()
            const isCut = drawn.scrollWidth > Math.ceil(width) && drawn.tagName === 'B'
            return isCut || (width > 1 && (left < column.left - 1 || right > column.right + 1))
          })
          .map((drawn) => drawn.outerHTML),
      )
      expect(outside, `${folder} at ${width} px`).toEqual([])
    }
  }
})

test('in a card each view shows alone', async ({ page }) => {
  await open(page, `${talks}?layout=card`)
  for (const view of views) {
    const shown = await page.evaluate((one) => {
      document.documentElement.dataset.view = one
      return [...document.querySelectorAll('main > section')].flatMap((section) =>
        section.checkVisibility() ? section.id : [],
      )
    }, view)
    expect(shown).toEqual([view])
  }
})

test('every word can be read where colours are forced', async ({ page }) => {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    await open(page, `${talks}?party=norland,islands`)
    await pointOn(page, 'treaty')
      .getByRole('link', { name: /^Paragraph/ })
      .first()
      .click()
    expect(await faintTexts(page)).toEqual([])
  }
})

test('the sentence of the lens has room beside the chips, or goes under them', async ({ page }) => {
  for (const folder of ['/eight-parties/', '/twelve-parties/', talks]) {
    for (const width of [880, 1100]) {
      await page.setViewportSize({ width, height: 900 })
      await open(page, folder)
      const sentence = page.locator('[data-sticky] > p')
      expect((await sentence.boundingBox())!.width, `${folder} at ${width} px`).toBeGreaterThan(220)
    }
  }
})

for (const width of [280, 343]) {
  test(`nothing hangs out of a frame in a column of ${width} pixels`, async ({ page }) => {
    const code = `<iframe title="Explainer" src="${fixtureSite}${talks}?view=points&party=norland,islands" style="width:100%;height:900px;border:0"></iframe>`
    await page.goto(pastedInto(width, code))
    const root = page.locator('iframe').contentFrame().locator('html')
    await expect(root).toHaveAttribute('data-ready', '')
    await expect.poll(() => root.evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0)
  })
}

/** @see https://www.w3.org/TR/WCAG22/#text-spacing */
const textSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`

const hard = [
  ['on the narrowest phone, with letters twice their size', 280, twice],
  ['on a phone, with letters twice their size', 375, twice],
  ['on a wide window, with letters twice their size', 1280, twice],
  ['at 400 % of 1280 px, with wide text spacing on a phone', 320, textSpacing],
  ['on a wide window, with wide text spacing', 1280, textSpacing],
] as const

for (const query of ['?party=islands&point=seat', '?layout=card&view=points&party=norland,islands']) {
  test(`nothing is cut, covered or out of sight, whatever letters the reader sets: ${query}`, async ({ page }) => {
    test.slow()
    await open(page, talks + query)
    for (const [name, width, style] of hard) {
      await page.setViewportSize({ width, height: 800 })
      await addStyles(page, style)
      await unfold(page)
      expect(await overflow(page), name).toBe(0)
      expect(await cutTexts(page), name).toEqual([])
      expect(await overlappingTexts(page), name).toEqual([])
    }
  })
}

for (const [width, layout] of [
  [280, 'page'],
  [375, 'page'],
  [280, 'card'],
] as const) {
  test(`the headline’s words stay whole with letters twice their size, ${layout}, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await open(page, `${talks}?layout=${layout}`)
    await addStyles(page, twice)
    await page.evaluate(() => document.fonts.ready)
    await expect.poll(() => overflow(page)).toBe(0)
    const heading = page.getByRole('heading', { level: 1 })
    // A word that is broken stands on two lines.
    const broken = await heading.evaluate((element) => {
      const text = element.firstChild as Text
      return [...text.data.matchAll(/[^\s-]+/g)].flatMap(({ 0: word, index }) => {
        const range = new Range()
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1 ? word : []
      })
    })
    expect(broken).toEqual([])
  })
}

for (const { slug, points, parties } of stories.slice(1)) {
  test(`${slug}: nothing hangs out, narrow or wide, on a phone`, async ({ page }) => {
    const [one, other] = Object.keys(parties)
    for (const query of [`?party=${one},${other}&point=${Object.keys(points)[0]}`, '?layout=card&view=positions']) {
      await open(page, `/${slug}/${query}`)
      for (const width of [1100, 280]) {
        await page.setViewportSize({ width, height: 900 })
        await unfold(page)
        expect(await overflow(page), `${width} ${query}`).toBe(0)
      }
    }
  })
}

test('the grid keeps its columns down to the narrowest phone, and its marks their 24 px', async ({ page }) => {
  await page.setViewportSize({ width: 280, height: 800 })
  await open(page, talks)
  const [first, last] = [cell(page, 'armed', 'norland'), cell(page, 'armed', 'coast')]
  expect((await first.boundingBox())!.y).toBe((await last.boundingBox())!.y)
  expect((await first.boundingBox())!.width).toBeGreaterThanOrEqual(24)
  expect((await last.boundingBox())!.x).toBeGreaterThan((await first.boundingBox())!.x)
})

test('the grid stands beside the headline on a wide window, and below it on a narrow one', async ({ page }) => {
  const headline = page.getByRole('heading', { level: 1 })
  await page.setViewportSize({ width: 1100, height: 800 })
  await open(page, talks)
  expect((await grid(page).boundingBox())!.x).toBeGreaterThan((await headline.boundingBox())!.x + 300)
  await page.setViewportSize({ width: 640, height: 800 })
  expect((await grid(page).boundingBox())!.y).toBeGreaterThan((await headline.boundingBox())!.y)
  expect((await grid(page).boundingBox())!.x).toBeLessThan(60)
})

test('from right to left, the first party stands on the right of the second', async ({ page }) => {
  await open(page, '/right-to-left/')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  const heads = page.getByRole('table').getByRole('columnheader')
  expect((await heads.nth(1).boundingBox())!.x).toBeGreaterThan((await heads.nth(2).boundingBox())!.x)
})

test('what the browser skips is as high as it would be, also after a choice', async ({ page }) => {
  const root = page.locator('html')
  const heights = () =>
    page.evaluate(() => {
      const height = () => document.documentElement.scrollHeight
      const { dataset } = document.documentElement
      const skipping = height()
      const { lazy } = dataset
      delete dataset.lazy
      const whole = height()
      dataset.lazy = lazy
      return { skipping, whole }
    })
  await open(page, talks)
  for (const choose of [undefined, () => press(head(page, 'islands'))]) {
    await choose?.()
    await expect(root).toHaveAttribute('data-lazy', 'known')
    const { skipping, whole } = await heights()
    expect(Math.abs(skipping - whole)).toBeLessThanOrEqual(2)
  }
})

test('the page of a real story’s length is at most 11,500 px high on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 })
  await open(page, talks)
  // A phone's scrollbar takes no room.
  const scrollbar = await page.evaluate(() => innerWidth - document.documentElement.clientWidth)
  await page.setViewportSize({ width: 375 + scrollbar, height: 800 })
  await page.evaluate(() => document.fonts.ready)
  // Views that have not been laid out yet are as high as a guess.
  await untilMeasured(page)
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(11_500)
  await expect(head(page, 'norland')).toBeVisible()
})

test('on a wide page the rules of nav and lens are as wide as the text', async ({ page }) => {
  for (const query of ['', '?layout=card&view=points']) {
    await page.setViewportSize({ width: 1100, height: 900 })
    await open(page, talks + query)
    const rules = await page.locator('nav, [data-sticky]').evaluateAll((bars) =>
      bars.map((bar) => {
        const { left, right } = getComputedStyle(bar, '::after')
        return [getComputedStyle(bar).borderBottomColor, left, right]
      }),
    )
    expect(rules, query).toEqual([
      ['rgba(0, 0, 0, 0)', '28px', '28px'],
      ['rgba(0, 0, 0, 0)', '28px', '28px'],
    ])
  }
})

test('what is drawn before or after an element keeps to it, and does not lie somewhere in the window', async ({
  page,
}) => {
  for (const [query, width, height] of [
    ['', 1100, 900],
    ['', 1100, 400],
    ['?layout=card&view=quotes', 1100, 900],
    ['?layout=card&view=sources', 500, 800],
  ] as const) {
    await page.setViewportSize({ width, height })
    await open(page, talks + query)
    const astray = await page.evaluate(() => {
      const holds = (element: Element) => {
        const { position, contain } = getComputedStyle(element)
        return position !== 'static' || contain.includes('layout')
      }
      const isHeld = (element: Element | null): boolean =>
        element !== null && element.id !== 'explainer' && (holds(element) || isHeld(element.parentElement))
      const isDrawn = (element: Element, part: string) => {
        const { content, position } = getComputedStyle(element, part)
        return content !== 'none' && position === 'absolute'
      }
      return [...document.querySelectorAll('#explainer *')]
        .filter((element) => ['::before', '::after'].some((part) => isDrawn(element, part)) && !isHeld(element))
        .map(({ className }) => className)
    })
    expect(astray, `${query} ${width} × ${height}`).toEqual([])
  }
})
