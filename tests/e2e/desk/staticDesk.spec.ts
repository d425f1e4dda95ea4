/** The desk on a newsroom's own network, with no project behind it: it takes a story's file and hands it out again. */
import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { editorAt } from './editor.ts'
import { serveStaticDesk } from './staticDesk.ts'

const file = 'tests/fixtures/strait.ts'

test('a file is opened, changed and handed out, and nothing else in it is another', async ({ page }) => {
  test.setTimeout(120_000)
  const desk = await serveStaticDesk()
  const refused: string[] = []
  page.on('response', (response) => {
    if (!response.ok()) refused.push(response.url())
  })
  page.on('pageerror', (error) => refused.push(error.message))
  const { write, field } = editorAt(page)
  await page.goto(desk.address)
  await page.getByLabel(/Open a story’s file/).setInputFiles(file)
  await expect(field('Headline')).toHaveValue(/Six hours at the lighthouse/)
  await write('Headline', 'Another headline')
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText('Another headline')

  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('strait-talks.ts')
  const before = readFileSync(file, 'utf8')
  const headline = /headline: '(.*)'/.exec(before)?.[1] ?? ''
  expect(readFileSync(await download.path(), 'utf8')).toBe(before.replace(headline, 'Another headline'))
  await expect(page.getByText('strait-talks.ts was handed to your browser')).toBeVisible()
  expect(refused).toEqual([])
  desk.remove()
})
