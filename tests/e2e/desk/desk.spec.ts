/** The desk itself: for everybody, quick with the largest story, and plain about what it can't take. */
import { expect, type Page, test } from '@playwright/test'
import { newStoryFile } from '../../../src/desk/document/writeStory.ts'
import { generatedStory, largestSize } from '../../fixtures/generatedStory.ts'
import { docx } from './docx.ts'
import { editorAt } from './editor.ts'
import { found } from './found.ts'
import { copyProject, type Project } from './project.ts'

let project: Project
test.beforeAll(async () => {
  project = await copyProject()
})
test.afterAll(() => project.remove())

const openFirst = async (page: Page) => {
  await page.goto(project.address)
  await page.getByRole('button', { name: /Six hours at the lighthouse/ }).click()
}

test('axe finds nothing at its start, in a form, in the grid, in a dialog and in the problems', async ({ page }) => {
  test.setTimeout(120_000)
  const { story, openGroup, addSource, select, sources } = editorAt(page)
  await page.goto(project.address)
  await expect(page.getByRole('heading', { name: 'The desk' })).toBeVisible()
  expect(await found(page)).toEqual([])
  await openFirst(page)
  expect(await found(page)).toEqual([])
  for (const group of ['Parties', 'Sticking points', 'Quotations', 'Timeline', 'Sources']) {
    await openGroup(group)
    expect(await found(page), group).toEqual([])
  }
  await openGroup('Sticking points')
  await story.getByRole('button', { name: /^Norland on The sandbank/ }).click()
  expect(await found(page)).toEqual([])
  await openGroup('Parties')
  await story.getByRole('button', { name: 'Coast' }).first().click()
  expect(await found(page)).toEqual([])
  await addSource('A letter', 'First things first, the editor wrote.\n“We agree,” he said.\n')
  await select('2', 'We agree')
  await page.getByRole('button', { name: 'Quotation …' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await found(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Problems/ }).click()
  expect(await found(page)).toEqual([])
  await expect(sources).toBeVisible()
})

test('a story of 12 parties, 60 points and 500 quotations opens as a whole', async ({ page }) => {
  const { story, openGroup } = editorAt(page)
  const buffer = Buffer.from(newStoryFile('large', generatedStory(largestSize)))
  await page.goto(project.address)
  await page.getByLabel(/Open a story’s file/).setInputFiles({ name: 'large.ts', mimeType: 'text/plain', buffer })
  await expect(story.getByLabel('Headline')).toBeVisible()
  await openGroup('Quotations')
  await expect(story.getByRole('button', { name: /“/ })).toHaveCount(500)
})

test('the words of a source cannot be changed, and those of a quotation cannot be typed', async ({ page }) => {
  const { sources, story, openGroup } = editorAt(page)
  await openFirst(page)
  await editorAt(page).addSource('A letter', 'Nothing here can be typed over.\n')
  const words = sources.getByRole('textbox', { name: 'Paragraph 1', exact: true })
  await words.click()
  await page.keyboard.type('x')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Control+x')
  await expect(words).toHaveText('Nothing here can be typed over.')
  await openGroup('Quotations')
  await story.getByRole('button', { name: /a fog/ }).click()
  await expect(story.getByText('They can’t be typed')).toBeVisible()
  await expect(story.locator('blockquote')).toHaveText('a fog')
})

test('a Word document is read, and what cannot be taken is told in a sentence', async ({ page }) => {
  const { sources } = editorAt(page)
  await page.goto(project.address)
  const open = async (name: string, text: string) =>
    page.getByLabel(/Open a story’s file/).setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
  await open('a.ts', 'export const a = defineArticle({\n  slug: "a"\n  lang: "en",\n})')
  await expect(page.getByRole('alert')).toContainText('a.ts, line 3: Something is missing')
  await open('b.ts', 'export const a = defineArticle({\n  ...other,\n})')
  await expect(page.getByRole('alert')).toContainText('b.ts, line 2')
  await open('c.json', '{ "slug": "a", "version": 2 }')
  await expect(page.getByRole('alert')).toContainText('newer desk')
  await page.getByLabel('What it is about').fill('Tea')
  await page.getByRole('button', { name: 'Begin' }).click()
  await sources.getByLabel('Take the text from a file').setInputFiles({
    name: 'page.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('The same again and again. '.repeat(200_000)),
  })
  await expect(sources.getByRole('alert')).toContainText('million letters')
  await sources
    .getByLabel('Take the text from a file')
    .setInputFiles({ name: 'letter.docx', mimeType: 'application/zip', buffer: await docx('They met.', 'They left.') })
  await expect(sources.getByLabel('Its text')).toHaveValue('They met.\nThey left.\n')
  await sources
    .getByLabel('Take the text from a file')
    .setInputFiles({ name: 'page.pdf', mimeType: 'application/pdf', buffer: Buffer.from('no pdf') })
  await expect(sources.getByRole('alert')).toContainText('no PDF that can be read')
})

test('the page follows to what is opened in the form, until somebody scrolls it', async ({ page }) => {
  const { story, openGroup, write } = editorAt(page)
  await openFirst(page)
  const shown = page.frameLocator('iframe')
  await expect(shown.getByRole('heading', { level: 1 })).toBeInViewport()
  await openGroup('Quotations')
  await story.getByRole('button', { name: /a fog/ }).click()
  const quotation = shown.locator('[id^="quotes-"]', { hasText: 'a fog' }).last()
  await expect(quotation).toBeInViewport()
  await expect(story.getByRole('heading', { name: /a fog/ })).toBeFocused()
  await openGroup('Story')
  await expect(shown.getByRole('heading', { level: 1 })).toBeInViewport()

  await page.locator('iframe').hover()
  await page.mouse.wheel(0, 3000)
  await expect(shown.getByRole('heading', { level: 1 })).not.toBeInViewport()
  await write('Headline', 'Another headline')
  await expect(shown.getByRole('heading', { level: 1 })).toHaveText('Another headline')
  await expect(shown.getByRole('heading', { level: 1 })).not.toBeInViewport()
  await openGroup('Timeline')
  await expect(shown.locator('#timeline')).toBeInViewport()
})

test('what an editor chose on the page stays while they write', async ({ page }) => {
  await openFirst(page)
  const shown = page.frameLocator('iframe')
  const topic = shown.locator('#quotes').getByRole('button', { name: /^Changes to the treaty/ })
  await topic.click()
  await expect(topic).toHaveAttribute('aria-pressed', 'true')
  await editorAt(page).write('Headline', 'Another headline')
  await expect(shown.getByRole('heading', { level: 1 })).toHaveText('Another headline')
  await expect(topic).toHaveAttribute('aria-pressed', 'true')
})

test('a browser that keeps nothing says so, and the desk goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('No.', 'SecurityError')
      },
    })
  })
  await openFirst(page)
  await expect(page.getByText('lets no page keep anything').first()).toBeVisible()
  await editorAt(page).write('Headline', 'Still here')
  await expect(page.getByRole('heading', { name: 'Still here' })).toBeVisible()
})
