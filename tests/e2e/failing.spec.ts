/**
 * When the script fails: it is not there, is blocked, breaks at the start, or breaks in one place while somebody reads. All of the text
 * stays, what works without it goes on, and what has failed says so.
 */
import { english } from '../../src/i18n/en/words.ts'
import { englishApp } from '../../src/i18n/en/appWords.ts'
import { hasAllOfText } from './allOfText.ts'
import { expect, type Page, test, untilAlive, viewOf } from './test.ts'

// Each failure is made here, and a browser tells of it in the console.
test.use({
  noiseOfHost:
    /Failed to load resource|network error|broken for a test|removeChild|Minified React error|^Error$|outline|TrustedHTML|trusted-types/,
})

const lensOn = (page: Page) => viewOf(page, 'Who wants what').getByRole('checkbox', { name: 'Ukraine' })
/** What stands beside both lenses where the app did not come. */
const absence = (page: Page) => page.locator('fieldset').getByText(english.withoutApp)
const announced = (page: Page) => page.getByRole('status').filter({ hasText: english.withoutApp })
const failure = (page: Page) => page.getByRole('alert').filter({ hasText: englishApp.failed })

/** Breaks something of the browser's own for as long as the page is open. */
const breaks = (page: Page, what: 'adoptedStyleSheets' | 'begin' | 'scrollIntoView') =>
  page.addInitScript((what) => {
    const fail = (): never => {
      throw new Error('broken for a test')
    }
    if (what === 'adoptedStyleSheets') Object.defineProperty(document, 'adoptedStyleSheets', { get: fail })
    if (what === 'scrollIntoView') Element.prototype.scrollIntoView = fail
    if (what === 'begin') {
      const find = (selector: string) => document.documentElement.querySelectorAll(selector)
      const broken = (selector: string) => (selector.endsWith('[open]') ? fail() : find(selector))
      Object.defineProperty(document, 'querySelectorAll', { value: broken })
    }
  }, what)

/** Opens the page, begins the app at once, and waits for what comes of it. */
async function open(page: Page, query = '') {
  // One of them comes; the page is closed before the other.
  const never = () => undefined
  const failed = Promise.race([
    page.waitForEvent('console').catch(never),
    page.context().waitForEvent('weberror').catch(never),
  ])
  await page.goto(`/${query}`)
  await page.keyboard.press('Shift')
  await failed
}

for (const [how, answer] of [
  ['is not there', { status: 404 }],
  ['is blocked', 'blockedbyclient'],
  ['is never answered', 'timedout'],
] as const) {
  test.describe(`the script ${how}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.route('**/assets/explainer-*.js', (route) =>
        typeof answer === 'string' ? route.abort(answer) : route.fulfill(answer),
      )
      await open(page)
    })

    test('all of the text is there, and no button that would do nothing', async ({ page }) => {
      await hasAllOfText(page)
      await expect(page.getByRole('button')).toHaveCount(0)
    })

    test('a sentence beside the lens says so, and a screen reader hears it once', async ({ page }) => {
      await expect(absence(page)).toHaveCount(2)
      await expect(absence(page).first()).toBeVisible()
      await expect(announced(page)).toHaveCount(1)
      await expect(page.getByText(english.withoutApp)).toHaveCount(3)
      await expect(page.getByRole('alert')).toHaveCount(0)
    })

    test('a party is followed, its quotes are found, rows and links open', async ({ page }) => {
      await lensOn(page).check()
      await expect(page).toHaveURL('/?party=ukraine')
      await expect(page.locator('#quotes figure:visible')).toHaveCount(1)
      // The room for a sentence that does not come is not kept.
      await expect(page.locator('p[data-control]:visible')).toHaveCount(0)
      await page.locator('#positions-row-seat + tr summary').click()
      await expect(page.getByText(/Whether the delegation stops in Kyiv is unclear/)).toBeVisible()
      await page.getByRole('navigation').getByRole('link', { name: 'Sources' }).click()
      await expect(viewOf(page, 'Where this comes from').getByRole('heading', { level: 2 })).toBeInViewport()
    })
  })
}

test('the script breaks before it takes over: the page goes on as if it had not come', async ({ page }) => {
  await breaks(page, 'adoptedStyleSheets')
  await open(page)
  await expect(absence(page)).toHaveCount(2)
  await hasAllOfText(page)
  await expect(page.getByRole('button')).toHaveCount(0)
  await lensOn(page).check()
  await expect(page).toHaveURL('/?party=ukraine')
  await expect(page.locator('#quotes figure:visible')).toHaveCount(1)
})

test('the script is only late: nothing says that it has failed, until it has', async ({ page }) => {
  let fail = (): Promise<void> => Promise.reject(new Error('nobody has asked for the script'))
  const asked = new Promise<void>((hear) => {
    void page.route('**/assets/explainer-*.js', (route) => {
      fail = () => route.abort('timedout')
      hear()
    })
  })
  // A script that is asked for early holds the page's load event back.
  await page.goto('/', { waitUntil: 'domcontentloaded' })
  await page.keyboard.press('Shift')
  await asked
  await lensOn(page).check()
  await expect(page).toHaveURL('/?party=ukraine')
  await expect(page.getByText(english.withoutApp)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Share' })).toBeVisible()
  await fail()
  await expect(absence(page)).toHaveCount(2)
  await expect(announced(page)).toHaveCount(1)
})

/** What remains when the app has left: text, links and rows, and a sentence where controls were. */
async function goesOnWithoutApp(page: Page) {
  await expect(failure(page)).toHaveCount(2)
  await expect(failure(page).first()).toBeVisible()
  await hasAllOfText(page)
  await expect(page.getByRole('checkbox').or(page.getByRole('combobox')).or(page.getByRole('button'))).toHaveCount(0)
  await page.locator('#positions-row-seat + tr summary').click()
  await expect(page.getByText(/Whether the delegation stops in Kyiv is unclear/)).toBeVisible()
  await page.getByRole('navigation').getByRole('link', { name: 'Quotes' }).click()
  await expect(page).toHaveURL('/#quotes')
  await expect(viewOf(page, 'In their own words').getByRole('heading', { level: 2 })).toBeInViewport()
}

test('the script breaks while it takes over: the text comes back, and links lead on', async ({ page }) => {
  await breaks(page, 'begin')
  await open(page)
  await goesOnWithoutApp(page)
})

test('the script breaks in a card, of which one view shows: all of them come back', async ({ page }) => {
  await breaks(page, 'begin')
  await open(page, '?layout=card&view=quotes')
  await expect(failure(page)).toHaveCount(2)
  await hasAllOfText(page)
  await page.getByRole('navigation').getByRole('link', { name: 'Timeline' }).click()
  await expect(page.locator('#timeline')).toBeInViewport()
})

test('somebody changed the page before the script took over: the text comes back, and links lead on', async ({
  page,
}) => {
  await page.route('**/assets/explainer-*.js', async (route) => {
    await page.evaluate(() => {
      document.querySelector('main')!.replaceChildren(...[...document.querySelector('main')!.children].reverse())
      document.querySelector('main')!.prepend('an advertisement')
    })
    await route.continue()
  })
  await open(page)
  await goesOnWithoutApp(page)
})

test('the script breaks in the midst of reading: the text comes back, and links lead on', async ({ page }) => {
  await page.goto('/')
  await untilAlive(page)
  await page.evaluate(() => {
    Element.prototype.scrollIntoView = () => {
      throw new Error('broken for a test')
    }
  })
  await page.locator('#quotes-mess').getByRole('link', { name: 'Paragraph 8' }).click()
  await expect(failure(page)).toHaveCount(2)
  await hasAllOfText(page)
  await page.locator('#quotes-mess').getByRole('link', { name: 'Paragraph 8' }).click()
  await expect(page.locator('#sources-article-8')).toBeInViewport()
})

test('one control breaks, as where a translator has changed its text: it says so, and the rest goes on', async ({
  page,
}) => {
  await page.goto('/?party=ukraine')
  await untilAlive(page)
  const positions = viewOf(page, 'Who wants what')
  await expect(positions.getByText(/^Ukraine: for on 4/)).toBeVisible()
  // What a translator does: the text that React knows is put into an element of somebody else's.
  await positions.locator('p[data-control]').evaluate((sentence) => {
    const translated = document.createElement('span')
    sentence.lastChild!.replaceWith(translated)
    translated.textContent = 'anders'
  })
  await lensOn(page).uncheck()
  await expect(failure(page)).toHaveCount(1)
  await expect(positions.getByRole('alert')).toHaveText(englishApp.failed)
  await hasAllOfText(page)
  await lensOn(page).check()
  await expect(page).toHaveURL('/?party=ukraine')
  await expect(viewOf(page, 'In their own words').getByRole('figure')).toHaveCount(1)
  await expect(page.getByRole('status').last()).toHaveText('Following Ukraine.')
})
