/** The desk's server answers the desk's own page on this computer, and nobody else. */
import { createServer, request, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskPlugin } from '../../../src/build/desk/deskPlugin.ts'

let server: Server
let root: string
let token: string
const port = () => (server.address() as AddressInfo).port

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'desk-'))
  mkdirSync(join(root, 'src/stories'), { recursive: true })
  const plugin = deskPlugin(root) as unknown as {
    configureServer: (server: object) => void
    transformIndexHtml: { handler: (html: string, context: object) => { children: string }[] }
  }
  let listener: RequestListener = () => undefined
  plugin.configureServer({
    middlewares: {
      use: (_: string, given: RequestListener) => {
        listener = given
      },
    },
  })
  const [script] = plugin.transformIndexHtml.handler('', { server: {} })
  token = JSON.parse(script!.children.replace('window.deskToken=', '')) as string
  server = createServer((...given) => {
    listener(...given)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
})
afterAll(() => {
  server.close()
  rmSync(root, { recursive: true })
})

const statusWith = (headers: IncomingHttpHeaders): Promise<number | undefined> =>
  new Promise((done, fail) => {
    const asked = request({ host: '127.0.0.1', port: port(), path: '/stories', headers }, (response) => {
      response.resume()
      done(response.statusCode)
    })
    asked.on('error', fail).end()
  })

test('The desk’s own page is answered', async () => {
  expect(await statusWith({ 'x-desk-token': token })).toBe(200)
  expect(await statusWith({ 'x-desk-token': token, origin: `http://127.0.0.1:${port()}` })).toBe(200)
})

test('Whoever has no token, or another, is not', async () => {
  expect(await statusWith({})).toBe(403)
  expect(await statusWith({ 'x-desk-token': `${token}x` })).toBe(403)
})

test('Another page is not, even with the token', async () => {
  for (const origin of ['http://elsewhere.example', `http://localhost:${port()}`, 'null']) {
    expect(await statusWith({ 'x-desk-token': token, origin }), origin).toBe(403)
  }
})

test('A name that leads here by somebody else’s trick is not', async () => {
  for (const host of ['elsewhere.example', `elsewhere.example:${port()}`, 'localhost.elsewhere.example']) {
    expect(await statusWith({ 'x-desk-token': token, host }), host).toBe(403)
  }
})
