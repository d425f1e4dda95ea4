/** The built folder: a page a story, and nothing in it that needs a place of its own. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'
import { publisher } from '../../fixtures/gazette/publisher.ts'
import { strait } from '../../fixtures/strait.ts'
import { fixtureFolder } from '../support/addresses.ts'
import { talks, viewOf } from '../support/talks.ts'
import { expect, open, test } from '../support/test.ts'

test('a story says in its head what it is', async ({ page }) => {
  await page.goto(talks)
  await expect(page).toHaveTitle(`${strait.headline} · ${publisher.name}`)
  const content = (selector: string) => page.locator(selector).getAttribute('content')
  expect(await content('meta[name=description]')).toBe(strait.standfirst.text)
  expect(await content('meta[property="og:title"]')).toBe(strait.headline)
  expect(await content('meta[property="og:description"]')).toBe(strait.standfirst.text)
  expect(await content('meta[property="og:type"]')).toBe('article')
  const canonical = await page.locator('link[rel=canonical]').evaluate((link) => (link as HTMLLinkElement).href)
  expect(new URL(canonical).pathname).toBe(talks)
})

test('the script brings the notices of everything that it is made of', async ({ request }) => {
  const notices = await (await request.get('/assets/licences.txt')).text()
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
  for (const name of Object.keys(dependencies)) expect(notices).toContain(`## ${name} - `)
})

test('works under any path of a plain static server', async ({ page }) => {
  const files = sirv(fixtureFolder, { dev: true })
  const server = createServer((request, response) => {
    const path = /^\/news\/2025\/explainers(\/.*)$/.exec(request.url ?? '')?.[1]
    if (path === undefined) {
      response.writeHead(404).end()
      return
    }
    request.url = path
    files(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const { port } = server.address() as AddressInfo
  try {
    await open(page, `http://localhost:${port}/news/2025/explainers${talks}?view=quotes`)
    await expect(viewOf(page, 'quotes').getByRole('figure')).toHaveCount(8)
  } finally {
    server.closeAllConnections()
    server.close()
  }
})
