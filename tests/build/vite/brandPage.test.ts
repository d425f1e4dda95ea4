/** The page on which a newsroom looks at its face while it chooses. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { checkPalette } from '../../../src/article/checks/checkPalette.ts'
import { allText } from '../../../src/build/fonts/allText.ts'
import { prepareTypefaces } from '../../../src/build/fonts/typefaces.ts'
import { brandPage } from '../../../src/build/vite/brandPage.ts'
import * as pages from '../../../src/build/vite/renderer.ts'
import { brandAnswer, brandPath } from '../../../src/build/vite/serveBrand.ts'
import { changed } from '../../fixtures/changed.ts'
import { publisher } from '../../fixtures/faehrbote/publisher.ts'
import { harbour } from '../../fixtures/harbour.ts'

beforeAll(() => {
  vi.stubEnv('PUBLISHER', 'tests/fixtures/faehrbote/publisher.ts')
})
afterAll(() => {
  vi.unstubAllEnvs()
})

test('shows every theme side by side, what to mend, and what a typeface costs', { timeout: 30_000 }, async () => {
  const pale = { ...publisher, colours: { ...publisher.colours, accent: { light: '#f2c94c', dark: '#f2c94c' } } }
  const typefaces = await prepareTypefaces(pale, allText([harbour]), process.cwd())
  const shown = { publisher: pale, article: harbour, problems: checkPalette(pale), typefaces, styles: '' }
  const page = brandPage(shown)
  const all = (pattern: RegExp) => Array.from(page.matchAll(pattern), ([, found]) => found)
  expect(all(/<h3>(\w+)<\/h3>/g)).toEqual(['light', 'dark', 'lachs', 'nacht'])
  for (const theme of ['light', 'dark', 'lachs', 'nacht']) {
    expect(all(new RegExp(`<iframe [^>]*src="([^"]*theme=${theme})"`, 'g'))).toHaveLength(3)
  }
  expect(page).toContain('<link rel="icon" href="/icon.png">')
  expect(all(/<(?:img|iframe) [^>]*width="(1100|432)"/g)).toEqual(['1100', '432'])
  expect(page).toContain('publisher: colours.accent.light is &quot;#f2c94c&quot;')
  expect(page).toMatch(/weight 400, \d+ letters, 1\d\.\d kB; weight 600/)
})

test('tells of a party without its hue', async () => {
  const stories = [changed(harbour, 'parties.town.hue', undefined)] as const
  const typefaces = await prepareTypefaces(publisher, allText([harbour]), process.cwd())
  const parts = { pages: { ...pages, stories, publisher }, root: process.cwd(), typefaces, styles: '' }
  const answer = await brandAnswer(brandPath.exec('/brand/')!, { ...parts, page: undefined!, loadCardOf: undefined! })
  expect(answer?.body).toContain('harbour-talks: parties.town.hue is')
})
