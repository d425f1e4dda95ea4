/**
 * WebKit, driven by WebDriver over HTTP: starts a screen of its own, WebKitWebDriver on it, and one browser.
 * Starting one takes longer than most tests, so each test gets a fresh window instead. Nothing else outlasts it: every test asserts that
 * nothing is kept.
 *
 * Playwright can drive only a WebKit that it has patched itself, and not the one that readers have with GNOME Web. Its test runner
 * does not mind.
 *
 * @see https://www.w3.org/TR/webdriver2/
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** @throws what the driver says, if it cannot */
type Call = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>

export interface Session {
  readonly call: Call
  /** Closes the window, after opening another one in its place. */
  readonly renew: () => Promise<void>
  readonly end: () => Promise<void>
}

export interface WebKitDriver {
  readonly session: Session
  /** Requests to anybody but this machine, since it was last asked. They were refused. */
  readonly foreign: () => string[]
  readonly stop: () => Promise<void>
}

export async function startWebKit(path: string): Promise<WebKitDriver> {
  const asked: string[] = []
  // Whatever is not for this machine goes to a proxy that only takes notes.
  const notes = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(403).end()
  }).on('connect', (request, socket) => {
    asked.push(request.url ?? '')
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  const proxy = `127.0.0.1:${await listening(notes)}`
  // A screen starts afresh when its last window has gone, and turns the next one away meanwhile, if it is not told to stay.
  const flags = ['-displayfd', '3', '-screen', '0', '1920x2600x24', '-nolisten', 'tcp', '-noreset']
  const screen = spawn('Xvfb', flags, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const [number] = (await once(screen.stdio[3]!, 'data')) as [Buffer]
  const display = `:${number.toString().trim()}`

  const openOnce = async (): Promise<Session> => {
    const port = await freePort()
    const driver = spawn(path, ['-p', String(port)], {
      env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', WAYLAND_DISPLAY: '' },
      stdio: 'ignore',
    })
    const address = `http://127.0.0.1:${port}`
    try {
      await untilReady(address)
      const alwaysMatch = {
        // A script in a frame that is just going never comes back.
        timeouts: { script: 3000, pageLoad: 10_000 },
        proxy: { proxyType: 'manual', httpProxy: proxy, sslProxy: proxy, noProxy: ['localhost', '127.0.0.1'] },
      }
      const opened = await call(address, 'POST', '/session', { capabilities: { alwaysMatch } }, 8000)
      const { sessionId } = opened as { sessionId: string }
      const session = `${address}/session/${sessionId}`
      const here: Call = (method, path, body) => call(session, method, path, body)
      return {
        call: here,
        renew: async () => {
          const { handle } = (await here('POST', '/window/new', { type: 'window' })) as { handle: string }
          await here('DELETE', '/window')
          await here('POST', '/window', { handle })
        },
        end: async () => {
          try {
            await call(session, 'DELETE', '')
          } finally {
            await ended(driver)
          }
        },
      }
    } catch (error) {
      await ended(driver)
      throw error
    }
  }

  // A driver may wait in vain for its browser; another one finds its own.
  const open = async (tries = 5): Promise<Session> => {
    try {
      return await openOnce()
    } catch (error) {
      if (tries === 1) throw error
      return open(tries - 1)
    }
  }

  const session = await open()
  return {
    session,
    foreign: () => asked.splice(0),
    stop: async () => {
      await session.end()
      notes.close()
      await ended(screen)
    },
  }
}

/** @param patience ms */
async function call(
  address: string,
  method: string,
  path: string,
  body: object = {},
  patience = 20_000,
): Promise<unknown> {
  const response = await fetch(address + path, {
    method,
    signal: AbortSignal.timeout(patience),
    ...(method === 'POST' && { body: JSON.stringify(body) }),
  }).catch((error: unknown) => {
    throw new Error(`WebKitWebDriver does not answer: ${method} ${path}`, { cause: error })
  })
  const { value } = (await response.json()) as { value: unknown }
  if (!response.ok) {
    const { error, message } = value as { error: string; message: string }
    throw new Error(`${error}: ${message} (${method} ${path})`)
  }
  return value
}

async function untilReady(address: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      await call(address, 'GET', '/status')
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  throw new Error('WebKitWebDriver did not start within ten seconds.')
}

async function listening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

async function freePort(): Promise<number> {
  const server = createServer()
  const port = await listening(server)
  server.close()
  return port
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const exit = once(child, 'exit')
  child.kill()
  await exit
}
