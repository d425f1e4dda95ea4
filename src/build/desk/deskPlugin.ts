/**
 * The server behind `npm run desk`: it lists the project's stories, and reads and writes their files and the texts of their sources.
 *
 * It answers this computer alone, and only whoever has the token that it wrote into the desk's own page: no other page that is open in
 * the same browser can have it save anything. See docs/decisions/018-the-desk.md.
 */
import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Plugin } from 'vite'
import { answer, type Answer } from './answer.ts'

/** @param root the project's folder */
export function deskPlugin(root: string): Plugin {
  const token = randomBytes(24).toString('base64url')
  return {
    name: 'sticking-points:desk',
    transformIndexHtml: {
      order: 'pre',
      handler: (_, { server }) =>
        // A static folder has no server behind it, and no token.
        server
          ? [{ tag: 'script', children: `window.deskToken=${JSON.stringify(token)}`, injectTo: 'head-prepend' }]
          : [],
    },
    configureServer(server) {
      server.middlewares.use('/desk-api', (request, response) => {
        respond(root, token, request).then(
          (given) => {
            send(response, given)
          },
          (error: unknown) => {
            send(response, { status: 500, body: { why: (error as Error).message } })
          },
        )
      })
    },
  }
}

async function respond(root: string, token: string, request: IncomingMessage): Promise<Answer> {
  if (!isOwnPage(request) || request.headers['x-desk-token'] !== token) {
    return { status: 403, body: { why: 'Only the desk’s own page may ask this. Reload it.' } }
  }
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://desk')
  return answer(root, request.method ?? 'GET', pathname, searchParams, () => bodyOf(request))
}

/** A name that leads to this computer by somebody else's trick is not this computer's. */
function isOwnPage({ headers, socket }: IncomingMessage): boolean {
  const isLoopback = ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(socket.remoteAddress ?? '')
  const host = headers.host?.replace(/:\d+$/, '') ?? ''
  const isOwnOrigin = headers.origin === undefined || headers.origin === `http://${headers.host ?? ''}`
  return isLoopback && ['127.0.0.1', 'localhost', '[::1]'].includes(host) && isOwnOrigin
}

/** Far more than a story and its sources have. */
const most = 50_000_000

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > most) throw new Error('That is more than a story and its sources have.')
    chunks.push(chunk)
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'))
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response.statusCode = status
  response.setHeader('Content-Type', 'application/json; charset=utf-8')
  response.setHeader('Cache-Control', 'no-store')
  response.end(JSON.stringify(body))
}
