/** The built folder behind a real nginx with the configuration that docs/ offers: what its answers say, and what they carry. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { strait } from '../../fixtures/strait.ts'
import { fixtureFolder as folder } from '../support/addresses.ts'
import { type Nginx, noNginx, startNginx } from '../support/nginx.ts'
import { expect, test } from '../support/test.ts'

test.describe.configure({ mode: 'default' })
test.skip(noNginx !== undefined, noNginx)

let nginx: Nginx
test.beforeAll(async () => {
  nginx = await startNginx(folder)
})
test.afterAll(() => nginx.stop())

const files = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => statSync(join(folder, path)).isFile() && !/\.(br|gz)$/.test(path),
  )
const story = `${strait.slug}/`

const decoders = { br: brotliDecompressSync, gzip: gunzipSync, identity: (body: Buffer) => body }

for (const coding of ['br', 'gzip', 'identity'] as const) {
  test(`every file arrives whole for a reader who takes ${coding}`, async () => {
    for (const path of files()) {
      const { status, headers, body } = await ask(path, { 'Accept-Encoding': coding })
      expect(status, path).toBe(200)
      const isPacked = coding !== 'identity' && !/\.(woff2|png)$/.test(path)
      expect(headers['content-encoding'], path).toBe(isPacked ? coding : undefined)
      const content = isPacked ? decoders[coding](body) : body
      expect(content.equals(readFileSync(join(folder, path))), path).toBe(true)
      expect(headers['x-frame-options'], path).toBeUndefined()
      if (isPacked) expect(headers.vary, path).toBe('Accept-Encoding')
    }
  })
}

test('a browser gets brotli rather than gzip', async () => {
  const { headers } = await ask(story, { 'Accept-Encoding': 'gzip, deflate, br, zstd' })
  expect(headers['content-encoding']).toBe('br')
})

test('a page is asked for again within minutes, and what did not change is not sent again', async () => {
  for (const path of ['', story, 'embed.js']) {
    const { headers } = await ask(path, { 'Accept-Encoding': 'br' })
    const seconds = Number(/^public, max-age=(\d+), must-revalidate$/.exec(headers['cache-control'] ?? '')?.[1])
    expect(seconds, path).toBeLessThanOrEqual(300)
    const again = await ask(path, { 'Accept-Encoding': 'br', 'If-None-Match': headers.etag! })
    expect(again.status, path).toBe(304)
    expect(again.body, path).toHaveLength(0)
  }
})

test('an address without its final slash is sent on, to the same host and port', async () => {
  const { status, headers } = await ask(strait.slug, {})
  expect(status).toBe(301)
  expect(headers.location).toBe(`/${story}`)
})

test('a corrected page is sent anew, whatever the reader has', async () => {
  const { status, body } = await ask(story, { 'Accept-Encoding': 'br', 'If-None-Match': '"of-yesterday"' })
  expect(status).toBe(200)
  expect(body.length).toBeGreaterThan(0)
})

test('only what is named for its content is kept for ever', async () => {
  for (const path of files()) {
    const { headers } = await ask(path)
    const isNamed = /^assets\/.+-[\w-]{8}\.(js|css|woff2)$/.test(path)
    const forEver = 'public, max-age=31536000, immutable'
    if (isNamed) expect(headers['cache-control'], path).toBe(forEver)
    else expect(headers['cache-control'], path).not.toContain('immutable')
  }
})

test('every file says what it is', async () => {
  const types: Readonly<Record<string, string>> = {
    html: 'text/html; charset=utf-8',
    css: 'text/css; charset=utf-8',
    js: 'text/javascript; charset=utf-8',
    json: 'application/json; charset=utf-8',
    xml: 'application/xml; charset=utf-8',
    txt: 'text/plain; charset=utf-8',
    svg: 'image/svg+xml; charset=utf-8',
    png: 'image/png',
    woff2: 'font/woff2',
  }
  for (const path of files()) {
    const { headers } = await ask(path)
    expect(headers['content-type'], path).toBe(types[path.replace(/.*\./, '')])
    expect(headers['x-content-type-options'], path).toBe('nosniff')
  }
})

test('compressed copies have no address of their own, and neither has what is not there', async () => {
  for (const path of ['index.html.br', 'embed.js.gz', 'no-such-story/']) {
    expect((await ask(path)).status, path).toBe(404)
  }
})

test('the page comes to life', async ({ page }) => {
  const { port } = new URL(nginx.address)
  await page.goto(`http://localhost:${port}/${story}?view=quotes`)
  await page.getByRole('button', { name: strait.parties.norland!.name, exact: true }).last().click()
  await expect(page).toHaveURL(/party=/)
})

/** Over plain HTTP, since `fetch` would decode the answer and hide what was sent. */
async function ask(path: string, headers: Record<string, string> = {}) {
  const response = await new Promise<IncomingMessage>((answered, failed) => {
    get(nginx.address + path, { headers }, answered).on('error', failed)
  })
  const parts: Buffer[] = []
  for await (const part of response) parts.push(part as Buffer)
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }
}
