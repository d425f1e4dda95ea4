/**
 * The stories that this newsroom publishes, whatever they are: each opens, can be read without script, is clean to axe, lies within
 * its window and fits its frame. What the explainer does with a story, the other specs show on made-up ones.
 */
import { stories } from '../../../src/stories/stories.ts'
import { publishedSite } from '../support/addresses.ts'
import { foundByAxe } from '../support/foundByAxe.ts'
import { frameOn, pastedInto } from '../support/frames.ts'
import { hasAllTexts } from '../support/readerTexts.ts'
import { expect, open, overflow, test } from '../support/test.ts'

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

    for (const theme of ['light', 'dark']) {
      for (const width of [375, 1100]) {
        test(`is clean to axe, ${theme}, ${width} px`, async ({ page }) => {
          await page.setViewportSize({ width, height: 900 })
          await open(page, `${address}?theme=${theme}`)
          expect(await foundByAxe(page)).toEqual([])
        })
      }
    }

    for (const width of [280, 375, 768, 1100]) {
      test(`does not scroll sideways at ${width} px, page or card`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 })
        for (const query of ['', '?layout=card', '?layout=card&view=points']) {
          await open(page, address + query)
          await page.evaluate(() => document.fonts.ready)
          expect(await overflow(page), query).toBe(0)
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
