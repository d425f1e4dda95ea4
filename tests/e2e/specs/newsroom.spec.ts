/**
 * What an editor sees while writing, in a copy of the project of its own: `npm run new`, then the dev server. And that a reader
 * gets none of it.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { positionAnchor, storyAnchor } from '../../../src/model/anchors.ts'
import { fixtureFolder } from '../support/addresses.ts'
import { replacePublisher } from '../support/replacePublisher.ts'
import { expect, type Page, test } from '../support/test.ts'

// Inside the project, so that packages are found as ever, and where nothing looks for sources.
const project = resolve('reports/newsroom')
const story = join(project, 'src/stories/story-of-this-test.ts')

let server: ChildProcess | undefined
let address: string

test.describe.configure({ mode: 'serial' })
// Vite tells what it does, and React that there are tools for it.
test.use({ noiseOfHost: /^\[vite\]|React DevTools/ })

test.beforeAll(async () => {
  // On a busy machine it takes the server its time to start, and to make its first page.
  test.setTimeout(120_000)
  rmSync(project, { recursive: true, force: true })
  mkdirSync(project, { recursive: true })
  for (const file of ['src', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts']) {
    cpSync(file, join(project, file), { recursive: true })
  }
  replacePublisher(project)
  // The one thing that the page itself asks this folder for.
  const fonts = 'node_modules/@fontsource-variable'
  cpSync(fonts, join(project, fonts), { recursive: true, dereference: true })
  execFileSync('node', ['src/cli/run.js', 'new', 'story-of-this-test'], { cwd: project })
  const vite = spawn('node', [resolve('node_modules/vite/bin/vite.js'), '--port', '0'], { cwd: project })
  server = vite
  address = await new Promise<string>((found, failed) => {
    let told = ''
    const listen = (chunk: Buffer) => {
      told += chunk.toString()
      const [url] = /http:\/\/localhost:\d+\//.exec(told.replaceAll(/\u001B\[\d+m/g, '')) ?? []
      if (url !== undefined) found(url)
    }
    vite.stdout.on('data', listen)
    vite.stderr.on('data', listen)
    vite.on('exit', () => {
      failed(new Error(`Vite did not start:\n${told}`))
    })
  })
  // The first page makes Vite bundle the packages, and then load anew.
  await fetch(`${address}story-of-this-test/`)
})
test.afterAll(() => {
  server?.kill()
  rmSync(project, { recursive: true, force: true })
})

const write = (change: (text: string) => string) => {
  writeFileSync(story, change(readFileSync(story, 'utf8')))
}
const open = (page: Page) => page.goto(`${address}story-of-this-test/`)
const list = (page: Page) => page.getByRole('complementary', { name: 'For the editors' })
const noteAt = (page: Page, id: string) =>
  page.locator(`[id="${id}"]`).evaluate((element) => getComputedStyle(element, '::after').content)

test('a new story is there at its address, and says how much is still to be written', async ({ page }) => {
  await open(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('[Headline: what happened, and what did not]')
  await expect(list(page)).toContainText('0 to mend')
  expect(await noteAt(page, storyAnchor.id)).toMatch(/\d+ texts more/)
})

test('a warning stands next to what it is about, and the list leads there', async ({ page }) => {
  write((text) => text.replace('[What it says on it, in one sentence.]', 'It admits that tea is late'))
  await open(page)
  const { id } = positionAnchor('first-point', 'first')
  await expect.poll(() => noteAt(page, id)).toContain('“admits” takes a side')
  expect(await noteAt(page, positionAnchor('second-point', 'first').id)).toBe('none')
  await list(page).getByText('worth a look').click()
  await list(page).getByRole('listitem').filter({ hasText: 'admits' }).getByRole('link').click()
  await expect(page.getByText('It admits that tea is late').first()).toBeInViewport()
})

test('a problem that stops the build lies over the page, and goes when it is mended', async ({ page }) => {
  write((text) => text.replace("light: '#1f5aa6'", "light: '#dddddd'"))
  await open(page)
  const overlay = page.locator('vite-error-overlay')
  await expect(overlay).toContainText('parties.first.hue.light is "#dddddd"')
  write((text) => text.replace("light: '#dddddd'", "light: '#1f5aa6'"))
  await expect(overlay).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a story too broken to be shown is an overlay that says why', async ({ page }) => {
  write((text) => text.replace("speaker: 'first-speaker'", "speaker: 'nobody'"))
  await open(page)
  await expect(page.locator('vite-error-overlay')).toContainText('There is no such speaker in this story.')
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0)
})

test('a reader gets nothing of it: no file of the built folder has a note, and the dev page has', async () => {
  const marks = ['data-newsroom', 'For the editors', 'worth a look', 'still to be written', 'vite-error-overlay']
  write((text) => text.replace("speaker: 'nobody'", "speaker: 'first-speaker'"))
  // The server takes a moment to see that a file has changed.
  await expect
    .poll(async () => {
      const dev = await (await fetch(`${address}story-of-this-test/`)).text()
      return marks.filter((mark) => dev.includes(mark))
    })
    .toEqual(marks.slice(0, 4))
  // Of the made-up stories, which have none of these words. A published one may say of something that it is worth a look.
  const files = readdirSync(fixtureFolder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(html|js|css|json)$/.test(file),
  )
  expect(files).toContain('index.html')
  expect(files.some((file) => file.endsWith('.js'))).toBe(true)
  for (const file of files) {
    const text = readFileSync(join(fixtureFolder, file), 'utf8')
    expect(
      marks.filter((mark) => text.includes(mark)),
      file,
    ).toEqual([])
  }
})
