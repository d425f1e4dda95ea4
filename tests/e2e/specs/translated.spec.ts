/**
 * A browser translates the page: it replaces the text nodes that React knows. Whatever the reader then presses, the page has to say what it
 * would have said untranslated.
 */
import { fileURLToPath } from 'node:url'
import { cell, head, talks, words } from '../support/talks.ts'
import { expect, open, type Page, press, test } from '../support/test.ts'

const translator = fileURLToPath(new URL('../support/translator.js', import.meta.url))

type Step = readonly [name: string, take: (page: Page) => Promise<void>]

const point = '#points article >> nth=2'

/** Found by accessible names in attributes, which this translator leaves alone, or by place. */

const steps: readonly Step[] = [
  ['follow', (page) => press(head(page, 'islands'))],
  ['compare', (page) => press(head(page, 'norland'))],
  ['compare others', (page) => press(head(page, 'league'))],
  ['open a cell', (page) => press(cell(page, 'treaty', 'norland'))],
  ['open its neighbour', (page) => press(cell(page, 'treaty', 'coast'))],
  ['close it', (page) => press(cell(page, 'treaty', 'coast'))],
  ['open what is under a point', (page) => press(page.locator(point).locator('summary').first())],
  ['open a note', (page) => press(page.locator(point).locator('a[aria-expanded]').first())],
  ['narrow the quotations', (page) => press(page.locator('#quotes').locator('button[aria-pressed=false]').nth(1))],
  ['copy a quotation', (page) => press(page.locator('#quotes').getByRole('button', { name: /^Copy/ }).first())],
  ['make code', (page) => press(page.getByRole('button', { name: new RegExp(`${words.embedPanel.embed}$`) }).first())],
]

/** All text of the explainer without the translator's marks, in lines, so that a failing test shows where it differs. Closed folds count. */
const textOf = (page: Page) =>
  page.locator('#explainer').evaluate((root) =>
    root.textContent
      .replaceAll('\u00b7\u200b', '')
      .replace(/\s+/g, ' ')
      .match(/.{1,90}/g),
  )

/** Takes the steps, and reads the text after each. */
async function textsAfterSteps(page: Page): Promise<Record<string, readonly string[] | null>> {
  const after: Record<string, readonly string[] | null> = {}
  for (const [name, take] of steps) {
    await take(page)
    after[name] = await textOf(page)
  }
  return after
}

for (const how of ['replaced', 'in place'] as const) {
  test(`after each press a page whose texts were ${how} says what it would have said`, async ({ page }) => {
    await open(page, talks)
    const untranslated = await textsAfterSteps(page)
    await page.addInitScript({ path: translator })
    await open(page, talks)
    await page.evaluate((how) => {
      ;(window as unknown as { translatePage: (how: string) => void }).translatePage(how)
    }, how)
    expect(await textsAfterSteps(page)).toEqual(untranslated)
  })
}
