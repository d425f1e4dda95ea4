/**
 * The explainer in a real WordPress, as Debian has it: pasted by an administrator and by an author, as code and as an address, in a
 * theme of each kind, on a phone and on a computer. The page has the plugin that `docs/cms.md` tells its reader to write.
 */
import { readFileSync } from 'node:fs'
import { strait } from '../../fixtures/strait.ts'
import { frameOn } from '../support/frames.ts'
import { navLink, quoteOf, viewOf } from '../support/talks.ts'
import { expect, overflow, type Page, press, test } from '../support/test.ts'
import { site } from './addresses.ts'
import { savedFile } from './publish.ts'

// Readers have scrollbars, and they make a frame narrower.
test.use({ hasScrollbars: true })

const themes = { 'a classic theme': 'twentytwentyone', 'a block theme': 'twentytwentythree' }

const saved = (name: string) => (JSON.parse(readFileSync(savedFile, 'utf8')) as Record<string, string>)[name]!

/** The frame is there, shows all of its content, and its page does not scroll sideways. */
async function fits(page: Page) {
  await expect(page.locator('iframe')).toHaveCount(1)
  const { element, excess, inside } = frameOn(page)
  await element.scrollIntoViewIfNeeded()
  await expect(inside.locator('html')).toHaveAttribute('data-ready', '', { timeout: 15_000 })
  await expect.poll(excess).toBe(0)
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  expect((await element.boundingBox())!.width).toBeGreaterThanOrEqual(220)
}

/** The place that a link in the card leads to is in sight of the host's reader. */
async function lands(page: Page) {
  const { inside, excess } = frameOn(page)
  await press(navLink(inside, 'timeline'))
  const heading = viewOf(inside, 'timeline').getByRole('heading', { level: 2 })
  await expect(heading).toBeInViewport()
  await expect.poll(excess).toBe(0)
  await expect(heading).toBeInViewport()
}

for (const [kind, theme] of Object.entries(themes)) {
  for (const width of [375, 1200]) {
    test.describe(`in ${kind}, ${width} px`, () => {
      test.use({ viewport: { width, height: 800 } })
      const open = (page: Page, name: string, query = '') => page.goto(`/?name=${name}&theme=${theme}${query}`)

      for (const name of ['iframe-and-loader', 'link-and-loader', 'columns', 'row']) {
        test(`what an administrator pastes into a HTML block: ${name}`, async ({ page }) => {
          await open(page, name)
          await fits(page)
          await lands(page)
        })
      }

      for (const name of ['iframe-of-an-author', 'link-of-an-author']) {
        test(`what an author pastes is a link, which the plugin makes a frame of: ${name}`, async ({ page }) => {
          expect(saved(name)).not.toMatch(/<(iframe|script)/)
          await open(page, name)
          await fits(page)
          await lands(page)
          await open(page, name, '&plain')
          await expect(page.locator('iframe')).toHaveCount(0)
          await expect(page.getByRole('link', { name: strait.headline })).toBeVisible()
        })
      }

      test('an address in an Embed block opens on the view that it asks for', async ({ page }) => {
        await open(page, 'embed-block')
        await fits(page)
        const { inside } = frameOn(page)
        await expect(viewOf(inside, 'quotes').getByRole('heading', { level: 2 })).toBeVisible()
        await lands(page)
      })

      test('without the plugin an address becomes a frame that WordPress gives 1000 px at most', async ({ page }) => {
        await open(page, 'embed-block', '&plain')
        const { element, inside } = frameOn(page)
        await expect(element).toBeVisible()
        await expect(element).toHaveAttribute('height', '1000')
        await expect(page.getByRole('blockquote').first()).toBeHidden()
        expect(await overflow(page)).toBeLessThanOrEqual(0)
        // A static file answers for the page, whatever stands behind the question mark.
        await expect(viewOf(inside, 'glance')).toBeVisible()
      })

      test('the address of a quotation becomes a frame that opens on it', async ({ page }) => {
        await open(page, 'quotation-in-an-embed-block')
        await fits(page)
        await expect(quoteOf(frameOn(page).inside, 'sail')).toBeVisible()
      })

      test('an address on a line of its own becomes a frame', async ({ page }) => {
        await open(page, 'address-on-its-own-line')
        await fits(page)
        await lands(page)
      })
    })
  }
}

test('the loader stands on every page, from where the explainers are', async ({ page }) => {
  await page.goto('/?name=row')
  await expect(page.locator(`script[src^="${site}embed.js"]`).first()).toBeAttached()
})
