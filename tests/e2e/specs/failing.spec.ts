/**
 * When the script fails: it is not there, is blocked, breaks at the start, or breaks while somebody reads; or a translator has put its
 * own text into the page. All of the text stays, what works without the script goes on, and nothing false is said.
 */
import { strait } from '../../fixtures/strait.ts'
import { appScript, holdApp } from '../support/holdApp.ts'
import { hasAllTexts } from '../support/readerTexts.ts'
import { chip, compared, followed, navLink, pointNamed, pointOn, said, talks, viewOf, words } from '../support/talks.ts'
import { expect, open, type Page, test } from '../support/test.ts'

// Each failure is made here, and a browser tells of it in the console.
test.use({
  noiseOfHost:
    /Failed to load resource|network error|broken for a test|removeChild|insertBefore|JSON|Minified React error|^Error$|outline/,
})

const failed = (page: Page) => page.waitForFunction(() => document.documentElement.dataset.failed !== undefined)

/** Opens the page, asks for the app at once, and waits until the page knows that it does not come. */
async function openInVain(page: Page, query = '') {
  await page.goto(talks + query, { waitUntil: 'domcontentloaded' })
  await page.keyboard.press('Shift')
  await failed(page)
}

/** What remains: the text, links and folds, a sentence that says so, and no control that does nothing. */
async function goesOnWithoutApp(page: Page) {
  await expect(page.getByText(words.withoutApp).first()).toBeVisible()
  await hasAllTexts(page, strait)
  await expect(page.getByRole('group', { name: words.lens.label })).toBeHidden()
  await expect(page.getByRole('button', { name: words.embedPanel.embed })).toHaveCount(0)
  // Nothing promises to open what only the script can open.
  await expect(page.locator('main').locator('[aria-expanded], [data-cell][tabindex="0"]')).toHaveCount(0)
  await pointOn(page, 'seat').getByText(words.points.more).click()
  await expect(pointOn(page, 'seat').getByText(pointNamed('seat').proposition)).toBeVisible()
  await navLink(page, 'quotes').click()
  await expect(viewOf(page, 'quotes').getByRole('heading', { level: 2 })).toBeInViewport()
}

for (const [how, answer] of [
  ['is not there', { status: 404 }],
  ['is blocked', 'blockedbyclient'],
  ['is never answered', 'timedout'],
  ['is half a script', { status: 200, contentType: 'text/javascript', body: 'throw new Error("broken for a test")' }],
] as const) {
  test(`the script ${how}: the page goes on`, async ({ page }) => {
    await page.route(appScript, (route) => (typeof answer === 'string' ? route.abort(answer) : route.fulfill(answer)))
    if (how === 'is half a script') {
      await page.goto(talks)
      await page.keyboard.press('Shift')
      await hasAllTexts(page, strait)
      return
    }
    await openInVain(page)
    await goesOnWithoutApp(page)
  })
}

test('the script is only late: nothing says that it has failed, and then it works', async ({ page }) => {
  const letGo = await holdApp(page)
  await page.goto(talks, { waitUntil: 'domcontentloaded' })
  await page.keyboard.press('Shift')
  await expect(page.getByText(words.withoutApp)).toBeHidden()
  letGo()
  await chip(page, 'islands').click()
  await expect(said(page, followed('islands'))).toBeVisible()
})

test('the script fails in a card, of which one view shows: all of them come back', async ({ page }) => {
  await page.route(appScript, (route) => route.abort('blockedbyclient'))
  await openInVain(page, '?layout=card&view=quotes')
  await expect(viewOf(page, 'timeline')).toBeVisible()
  await goesOnWithoutApp(page)
})

test('the script fails late in a card: the reader stays at the view that was shown', async ({ page }) => {
  const fail = await holdApp(page, (route) => route.abort('blockedbyclient'))
  await page.goto(`${talks}?layout=card&view=quotes`, { waitUntil: 'commit' })
  await navLink(page, 'unknown').click()
  await expect(viewOf(page, 'unknown')).toBeVisible()
  fail()
  await failed(page)
  await expect(viewOf(page, 'unknown').getByRole('heading', { level: 2 })).toBeInViewport()
})

test('the story in the page is broken: the text stays, and the page goes on', async ({ page }) => {
  await page.route(`**${talks}`, async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(/(<script[^>]*id="?article"?[^>]*>)\{/, '$1[')
    await route.fulfill({ response, body })
  })
  await page.goto(talks)
  await page.keyboard.press('Shift')
  await failed(page)
  await goesOnWithoutApp(page)
})

test('somebody changed the page before the script took over: the text is there all the same', async ({ page }) => {
  await page.route(appScript, async (route) => {
    await page.evaluate(() => {
      const main = document.querySelector('main')!
      main.prepend('an advertisement')
    })
    await route.continue()
  })
  await page.goto(talks)
  await page.keyboard.press('Shift')
  await page.waitForFunction(() => document.documentElement.matches('[data-ready], [data-failed]'))
  await hasAllTexts(page, strait)
  await navLink(page, 'quotes').click()
  await expect(viewOf(page, 'quotes').getByRole('heading', { level: 2 })).toBeInViewport()
})

/** What a translator does: each text becomes an element of its own, with another text in it. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.getElementById('explainer')!, NodeFilter.SHOW_TEXT)
    const all: Text[] = []
    while (texts.nextNode()) all.push(texts.currentNode as Text)
    for (const text of all) {
      if (!text.data.trim() || text.parentElement?.closest('script, style')) continue
      const translated = document.createElement('span')
      translated.textContent = `·${text.data}`
      text.replaceWith(translated)
    }
  })

test('a translator is at work: no sentence of another choice stays, and the page goes on', async ({ page }) => {
  await open(page, `${talks}?party=islands`)
  await expect(said(page, followed('islands'))).toBeVisible()
  await translate(page)
  // By their ids, for the translator has changed their names.
  const translated = (party: string) => page.locator(`[role=group] [data-hue=${party}]`)
  await translated('islands').click()
  await translated('norland').click()
  await expect(said(page, followed('norland'))).toBeVisible()
  await expect(page.getByText(followed('islands'))).toHaveCount(0)
  await translated('league').click()
  await expect(said(page, compared('norland', 'league'))).toBeVisible()
  await expect(page.getByText(followed('norland'))).toHaveCount(0)
  // By its id, for the translator has changed its question.
  const armed = page.locator('#points-armed')
  await expect(armed.getByText('Norland: against')).toHaveCount(0)
  await expect(armed.getByText(words.relations.agree, { exact: true })).toBeVisible()
})
