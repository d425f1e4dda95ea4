/**
 * The stories that this newsroom publishes, whatever they are: each opens, can be read without script, is clean to axe, lies within
 * its window and fits its frame. What the explainer does with a story, the other specs show on made-up ones.
 */
import { stories } from '../../../src/stories/stories.ts'
import { publishedSite } from '../support/addresses.ts'
import { expectNothingOfAxe, themes } from '../support/foundByAxe.ts'
import { frameOn, pastedInto } from '../support/frames.ts'
import { hasAllTexts } from '../support/readerTexts.ts'
import { expect, open, overflow, resize, test } from '../support/test.ts'

test.use({ baseURL: publishedSite })

for (const story of stories) {
  const address = `/${story.slug}/`

  test.describe(story.slug, () => {
    test('opens, comes to life without a word in the console, and follows a party', async ({ page }) => {
      await open(page, address)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.headline)
      await page.goto(`${address}?party=${Object.keys(story.parties)[0]}`)
      await expect(page.getByRole('button', { pressed: true }).first()).toBeVisible()
    })

    for (const theme of themes) {
      test(`is clean to axe, ${theme}, on a phone and on a desk`, async ({ page }) => {
        test.slow()
        await expectNothingOfAxe(page, address, theme)
      })
    }

    for (const [query, name] of [
      ['', 'page'],
      ['?layout=card', 'card'],
      ['?layout=card&view=points', 'card of its points'],
    ] as const) {
      test(`does not scroll sideways at any width, ${name}`, async ({ page }) => {
        await open(page, address + query)
        await page.evaluate(() => document.fonts.ready)
        for (const width of [1100, 768, 375, 280]) {
          await resize(page, width)
          expect(await overflow(page), `${width} px`).toBe(0)
        }
      })
    }

    test('has its height in a frame with our loader', async ({ page }) => {
      const frame = `<iframe title="Explainer" src="${publishedSite}${address}" style="width:100%;border:0" height="300"></iframe>`
      await page.goto(pastedInto(600, `${frame}<script async src="${publishedSite}/embed.js"></script>`))
      await expect.poll(frameOn(page).excess).toBe(0)
    })

    test.describe('with JavaScript off', () => {
      test.use({ javaScriptEnabled: false })

      test('has all of its texts', async ({ page }) => {
        await page.goto(address)
        await hasAllTexts(page, story)
      })
    })
  })
}
