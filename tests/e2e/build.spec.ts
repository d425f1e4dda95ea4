/** The built folder: a page a story, and nothing in it that needs a place of its own. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'
import { kremlinTalks } from '../../src/stories/kremlin-talks.ts'
import { fictions } from './fictions.ts'
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

test('a page has no rule for a class that nothing on it wears', async ({ request }) => {
  for (const address of ['http://localhost:4173/kremlin-talks/', `${fictions}irgendsee/`]) {
    const html = await (await request.get(address)).text()
    const sheet = /<style>(.*?)<\/style>/s.exec(html)![1]!
    const selectors = [...sheet.matchAll(/([^{};]+)\{/g)]
      .map(([, heads]) => heads!)
      .filter((heads) => !heads.startsWith('@'))
    const inSheet = new Set(selectors.flatMap((heads) => [...heads.matchAll(/\.([a-z]+)\b/g)].map(([, name]) => name!)))
    const worn = new Set(
      [...html.matchAll(/ class=(?:"([^"]*)"|([^\s>]+))/g)].flatMap(([, a, b]) => (a ?? b)!.split(' ')),
    )
    expect(inSheet.size).toBeGreaterThan(50)
    expect([...inSheet].filter((name) => !worn.has(name))).toEqual([])
  }
})

test('the script brings the notices of everything that it is made of', async ({ request }) => {
  const notices = await (await request.get('/assets/licences.txt')).text()
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
  for (const name of Object.keys(dependencies)) expect(notices).toContain(`## ${name} - `)
})

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
