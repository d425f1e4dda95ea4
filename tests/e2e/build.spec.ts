/** The built folder: a page a story, and nothing in it that needs a place of its own. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'
import { kremlinTalks } from '../../src/stories/kremlin-talks.ts'
import { expect, test, untilAlive, viewOf } from './test.ts'

for (const address of ['/', '/kremlin-talks/']) {
  test(`${address} says in its head what it is`, async ({ page }) => {
    await page.goto(address)
    await expect(page).toHaveTitle(`${kremlinTalks.headline} · Explainer`)
    const content = (selector: string) => page.locator(selector).getAttribute('content')
    expect(await content('meta[name=description]')).toBe(kremlinTalks.standfirst.text)
    expect(await content('meta[property="og:title"]')).toBe(kremlinTalks.headline)
    expect(await content('meta[property="og:description"]')).toBe(kremlinTalks.standfirst.text)
    expect(await content('meta[property="og:type"]')).toBe('article')
    const canonical = await page.locator('link[rel=canonical]').evaluate((link) => (link as HTMLLinkElement).href)
    expect(new URL(canonical).pathname).toBe('/kremlin-talks/')
  })
}

test('works under any path of a plain static server', async ({ page }) => {
  const files = sirv('dist', { dev: true })
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
    for (const path of ['', 'kremlin-talks/']) {
      await page.goto(`http://localhost:${port}/news/2025/explainers/${path}?view=quotes`)
      await untilAlive(page)
      await expect(viewOf(page, 'In their own words').getByRole('figure')).toHaveCount(8)
    }
  } finally {
    server.closeAllConnections()
    server.close()
  }
})
