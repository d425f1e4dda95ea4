/**
 * Takes pictures of the first published story in the states that the design names, for a person to look at: `npm run screenshots`. They go to
 * `screenshots/`, named for state, layout, theme and width in px.
 */
import { test } from '@playwright/test'
import { views } from '../../src/model/anchors.ts'
import { stories } from '../../src/stories/stories.ts'
import { publishedSite } from '../e2e/support/addresses.ts'
import { untilReady } from '../e2e/support/test.ts'

const [story] = stories
const [first, second] = Object.keys(story.parties)
const [point] = Object.keys(story.points)

const widths = [280, 375, 768, 1100]
const themes = ['light', 'dark']

const pages: Record<string, string> = {
  everything: '',
  compare: `view=positions&party=${first},${second}&point=${point}`,
  follow: `view=positions&party=${first}`,
}
const cards: Record<string, string> = Object.fromEntries(views.map((view) => [view, `view=${view}`]))

for (const [layout, states] of Object.entries({ page: pages, card: { ...cards, compare: pages.compare } })) {
  for (const [state, query] of Object.entries(states)) {
    for (const theme of themes) {
      for (const width of widths) {
        test(`${layout} ${state} ${theme} ${width}`, async ({ page }) => {
          await page.setViewportSize({ width, height: 900 })
          await page.goto(`${publishedSite}/${story.slug}/?layout=${layout}&theme=${theme}&${query}`)
          await page.evaluate(() => document.fonts.ready)
          // A first visit may be read in the machine's fonts. These pictures are of the next one.
          await page.reload()
          await page.evaluate(() => document.fonts.ready)
          // Before the app has come a lens shows no findings.
          await untilReady(page)
          // What is out of sight is skipped, and would be blank in a picture of the whole page.
          await page.evaluate(() => {
            const sheet = new CSSStyleSheet()
            sheet.replaceSync('section, article { content-visibility: visible !important }')
            document.adoptedStyleSheets.push(sheet)
          })
          await page.screenshot({ path: `screenshots/${layout}-${state}-${theme}-${width}.png`, fullPage: true })
        })
      }
    }
  }
}
