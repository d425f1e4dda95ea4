/** A version of a story that was kept goes on working when the story, the script and the typefaces have changed. */
import { execFileSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'
import { publisher } from '../../fixtures/gazette/publisher.ts'
import { harbour } from '../../fixtures/harbour.ts'
import { expect, open, test } from '../support/test.ts'

const versions = 'reports/versions'
const dist = 'reports/sites/versions'
const version = '/harbour-talks/v/2031-05-08/'

let server: Server
let address = ''

// The sites are built once for all of them.
test.describe.configure({ mode: 'default' })

test.beforeAll(async () => {
  test.setTimeout(240_000)
  rmSync(versions, { recursive: true, force: true })
  const env = (stories: string) => ({
    ...process.env,
    STORIES: stories,
    PUBLISHER: 'tests/fixtures/gazette/publisher.ts',
    VERSIONS: versions,
  })
  const node =
    (...given: string[]) =>
    (stories: string) =>
      execFileSync(process.execPath, given, { env: env(stories), stdio: 'pipe' })
  node('src/cli/run.js', 'keep', 'harbour-talks')('tests/fixtures/stories.ts')
  node('node_modules/vite/bin/vite.js', 'build', '--outDir', dist, '--emptyOutDir')('tests/fixtures/storiesLater.ts')
  server = createServer(sirv(dist, { dev: true }))
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  address = `http://localhost:${(server.address() as AddressInfo).port}`
})
test.afterAll(() => {
  server.closeAllConnections()
  server.close()
})

test('a kept version works with nothing but what is in its folder', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await open(page, address + version)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(harbour.headline)
  await page
    .getByRole('button', { name: /Follow .*dockers/i })
    .first()
    .click()
  await expect(page).toHaveURL(/party=dockers/)
  const faces = [publisher.faces.serif, publisher.faces.sans].flatMap((face) => ('files' in face ? face.family : []))
  for (const face of faces) {
    expect(await page.evaluate((face) => document.fonts.check(`600 20px "${face}"`), face)).toBe(true)
  }
  // What stands anywhere else will be another file one day, or none.
  expect(asked.length).toBeGreaterThan(2)
  expect(asked.filter((url) => !url.startsWith(address + version))).toEqual([])
})

test('it says of which day it is, and leads to the page as it is now and back', async ({ page }) => {
  await page.goto(address + version)
  await expect(page.getByRole('banner')).toContainText('Version of 8 May 2031')
  await page.getByRole('link', { name: 'Read the newest version' }).click()
  await expect(page).toHaveURL(`${address}/harbour-talks/`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The cranes move again')
  await page.locator('#sources-updates').getByRole('link', { name: '8 May 2031' }).click()
  await expect(page).toHaveURL(address + version)
})

test('its embed code leads to itself', async ({ page }) => {
  await open(page, address + version)
  await page.getByRole('button', { name: 'Embed' }).click()
  const code = page.getByRole('textbox', { name: /code/i })
  await expect(code).toHaveValue(new RegExp(`src="${address}${version}\\?theme=light"`))
  await expect(code).toHaveValue(new RegExp(`src="${address}/embed.js"`))
})

test('a page of a quotation leads to it in the version that it was kept with', async ({ page }) => {
  expect(existsSync(join(dist, version, 'quote/early/index.html'))).toBe(true)
  await page.goto(`${address}${version}quote/early/`)
  await expect(page).toHaveURL(new RegExp(`${version}\\?view=quotes&quote=early`))
  await expect(page.getByText('too early').first()).toBeVisible()
})
