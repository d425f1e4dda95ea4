/** The site of a second publisher, which differs from the first in everything: all that readers, host pages and machines see bears its face. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wordsFor } from '../../../src/i18n/wordsFor.ts'
import { publisher } from '../../fixtures/faehrbote/publisher.ts'
import { harbour } from '../../fixtures/harbour.ts'
import { brandedFolder, brandedSite } from '../support/addresses.ts'
import { foundByAxe } from '../support/foundByAxe.ts'
import { addStyles, expect, open, overflow, type Page, test } from '../support/test.ts'

test.use({ baseURL: brandedSite })

const story = `/${harbour.slug}/`
const { masthead, embedPanel } = wordsFor(harbour.lang)
const { site = '', address = '', themes = {} } = publisher
const read = (file: string) => readFileSync(join(brandedFolder, file), 'utf8')

const inRgb = (colour: string) =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).join(', ')})`
const logoIn = (page: Page) =>
  page.getByRole('banner').getByRole('link', { name: publisher.name }).locator('[data-logo]')

for (const { theme, paper, logo } of [
  { theme: 'light', paper: publisher.colours.paper.light, logo: 'logo.svg' },
  { theme: 'dark', paper: publisher.colours.paper.dark, logo: 'logo-dark.svg' },
  { theme: 'lachs', paper: themes.lachs!.colours.paper!, logo: 'logo.svg' },
  { theme: 'nacht', paper: themes.nacht!.colours.paper!, logo: 'logo-dark.svg' },
]) {
  test(`page and card are in its colours, ${theme}, and clean to axe`, async ({ page }) => {
    for (const [query, width] of [
      ['', 1100],
      ['&layout=card', 280],
    ] as const) {
      await page.setViewportSize({ width, height: 900 })
      await open(page, `${story}?theme=${theme}${query}`)
      await expect(page.locator('html')).toHaveCSS('background-color', inRgb(paper))
      await expect(logoIn(page)).toHaveCSS('background-image', `url("${brandedSite}/${logo}")`)
      expect(await overflow(page)).toBe(0)
      expect(await foundByAxe(page)).toEqual([])
    }
  })
}

test('a theme that it does not have is none, and the reader’s device decides', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page, `${story}?theme=rosa`)
  await expect(page.locator('html')).toHaveCSS('background-color', inRgb(publisher.colours.paper.dark))
  await expect(logoIn(page)).toHaveCSS('background-image', `url("${brandedSite}/logo-dark.svg")`)
})

test('the page has its typefaces, corners and rules, and leads to its home page and its policies', async ({ page }) => {
  await open(page, story)
  await page.evaluate(() => document.fonts.ready)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-family', /^"Zilla Slab", /)
  await expect(page.locator('html')).toHaveCSS('font-family', /^"Work Sans", /)
  const families = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', '')),
  )
  expect([...new Set(families)].filter((family) => !family.includes('Fallback')).sort()).toEqual([
    'Work Sans',
    'Zilla Slab',
  ])
  await expect(page.getByRole('banner')).toHaveCSS('border-top', `6px double ${inRgb(publisher.colours.accent!.light)}`)
  await expect(page.getByText('Major point').first()).toHaveCSS('border-radius', '0px')
  const foot = page.getByRole('contentinfo')
  await expect(foot.getByRole('link', { name: publisher.name })).toHaveAttribute('href', address)
  for (const { label, href } of publisher.policies) {
    await expect(foot.getByRole('link', { name: masthead[label] })).toHaveAttribute('href', href)
  }
  await expect(foot).toContainText(`An explainer by ${publisher.name}.`)
})

test('the list of stories is in its language, and fits a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 280, height: 800 })
  await page.goto('/')
  await expect(page).toHaveTitle(publisher.name)
  await expect(page.locator('html')).toHaveAttribute('lang', publisher.lang)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(publisher.name)
  await expect(page.getByRole('link', { name: 'Berichtigungen' })).toHaveAttribute('href', publisher.policies[0]!.href)
  expect(await overflow(page)).toBe(0)
  expect(await foundByAxe(page)).toEqual([])
})

for (const width of [280, 320, 375]) {
  test(`a wordmark of the widest shape is whole with letters twice their size, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const address of [`${story}?layout=card`, story, '/']) {
      await page.goto(address)
      // Eight times its height, as the check allows.
      await addStyles(page, ':root { font-size: 200% !important } [data-logo] { width: 13rem !important }')
      await page.evaluate(() => document.fonts.ready)
      expect(await overflow(page), address).toBe(0)
      const logo = (await logoIn(page).boundingBox())!
      expect(logo.x + logo.width, address).toBeLessThanOrEqual(width - 12)
      expect(logo.width, address).toBeGreaterThan(width - 40)
    }
  })
}

test('in a narrow frame the subject stands under the name, with no divider before it', async ({ page }) => {
  await page.setViewportSize({ width: 280, height: 800 })
  await open(page, `${story}?layout=card`)
  const subject = page.getByRole('banner').getByText(harbour.kicker)
  const [name, under] = [(await logoIn(page).boundingBox())!, (await subject.boundingBox())!]
  expect(under.y).toBeGreaterThan(name.y + name.height)
  expect(under.x).toBe(name.x)
  await expect(subject).toHaveCSS('border-inline-start-width', '0px')
})

test('embed code asks for its theme, and another can be chosen', async ({ page }) => {
  await open(page, story)
  await page.getByRole('button', { name: embedPanel.embed, exact: true }).click()
  const panel = page.getByRole('group', { name: embedPanel.title })
  const colours = panel.getByRole('combobox', { name: embedPanel.colours })
  const code = panel.getByRole('textbox', { name: embedPanel.code })
  await expect(colours).toHaveValue('lachs')
  await expect(code).toHaveValue(/\?theme=lachs"/, { timeout: 15_000 })
  await colours.selectOption(themes.nacht!.label)
  await expect(code).toHaveValue(/\?theme=nacht"/, { timeout: 15_000 })
  const preview = panel.getByTitle(embedPanel.preview).contentFrame()
  await expect(preview.locator('html')).toHaveCSS('background-color', inRgb(themes.nacht!.colours.paper!))
})

test('what machines read says whose it is', async ({ page }) => {
  const feed = read('feed.xml')
  expect(feed).toContain(`<title>${publisher.name}</title>`)
  expect(feed).toContain(`<author><name>${publisher.name}</name><uri>${address}</uri></author>`)
  const answer = JSON.parse(read(`${harbour.slug}/oembed.json`)) as Record<string, string>
  expect(answer).toMatchObject({ provider_name: publisher.name, provider_url: address })
  expect(answer.html).toContain(`${site}${harbour.slug}/?theme=lachs`)
  await page.goto(story)
  const data = JSON.parse((await page.locator('[type="application/ld+json"]').textContent())!) as object
  expect(data).toMatchObject({
    inLanguage: harbour.lang,
    image: expect.stringMatching(`^${site}${harbour.slug}/card\\.png`) as unknown as string,
    publisher: { name: publisher.name, url: address, logo: `${site}logo.svg` },
  })
  await expect(page.locator('meta[property="og:site_name"]')).toHaveAttribute('content', publisher.name)
  await expect(page.locator('link[rel=icon]')).toHaveAttribute('href', '../icon.png')
})

test('no other publisher is named in anything that is built', () => {
  const files = readdirSync(brandedFolder, { recursive: true, encoding: 'utf8' })
  const texts = files.filter((file) => /\.(html|js|json|xml|txt|svg)$/.test(file))
  expect(texts.length).toBeGreaterThan(12)
  for (const file of texts) {
    // The publisher that the project came with. One who takes its place may have a name that the made-up stories say as well.
    expect(read(file).includes('Sticking Points'), file).toBe(false)
    expect(read(file).includes('Source Serif'), file).toBe(false)
  }
})

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  test('the page of a quotation has its face and leads to its home page', async ({ page }) => {
    await page.goto(`${story}quote/enough/`)
    await expect(page.locator('html')).toHaveCSS('background-color', inRgb(publisher.colours.paper.light))
    await expect(page.getByRole('blockquote')).toHaveCSS('font-family', /^"Zilla Slab", /)
    const home = page.getByRole('contentinfo').getByRole('link', { name: publisher.name })
    await expect(home).toHaveAttribute('href', address)
    await expect(home.getByRole('img')).toHaveCSS('background-image', `url("${brandedSite}/logo.svg")`)
    await expect(home.getByRole('img')).toBeVisible()
  })
})
