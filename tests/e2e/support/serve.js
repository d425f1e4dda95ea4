// Builds the three sites of the end-to-end tests, unless BUILT=1 says that those of the last run will do, and serves them, each on a
// port of its own, with the host pages on a fourth. None of the servers sends a CORS header, because a newsroom's may not either.
import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import sirv from 'sirv'

const [fixturePort, publishedPort, hostPort, brandedPort] = process.env.E2E_PORTS.split(',').map(Number)
const fixtureSite = `http://localhost:${fixturePort}`

/** @param replacements modules that take the place of the published stories and of their publisher: `{ STORIES: … }` */
async function build(outDir, replacements) {
  const vite = 'node_modules/vite/bin/vite.js'
  const env = { ...process.env, ...replacements }
  await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', outDir, '--emptyOutDir'], { env })
}

/** What Playwright puts into the pages of other browsers, the server has to put into WebKit's: their driver cannot. */
const scripts = ['webkit/recorder.js', 'trap.js'].map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
const recording = scripts.map((script) => `<script>${script}</script>`).join('')

/** The page at an address with the recording in it, before whatever it says of itself; nothing where the address is no page's. */
function recordedPage(folder, { url, headers }) {
  const isWebKit = /AppleWebKit(?!.*Chrom)/.test(headers['user-agent'] ?? '')
  const file = join(folder, new URL(url, 'http://localhost').pathname, 'index.html')
  return isWebKit && existsSync(file) ? readFileSync(file, 'utf8').replace(/(?=<meta charset)/, recording) : undefined
}

const notFound = (response) => () => response.writeHead(404).end()
const html = (response, text) => response.setHeader('Content-Type', 'text/html; charset=utf-8').end(text)

/** Hashed files are kept for ever, as `docs/deploying.md` tells a host. */
const keepHashed = (response, path) => {
  if (path.startsWith('/assets/')) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
}

function serveSite(folder, port) {
  const files = sirv(folder, { dev: true, setHeaders: keepHashed })
  createServer((request, response) => {
    const recorded = recordedPage(folder, request)
    if (recorded) html(response, recorded)
    else files(request, response, notFound(response))
  }).listen(port, 'localhost')
}

const libraries = sirv('node_modules', { dev: true })

/** A page that somebody pasted embed code into, in a column of a given width. */
const pasted = ({ searchParams: given }) =>
  `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">` +
  `<style>body{margin:0;width:${given.get('width')}px}</style><h1>News</h1>${given.get('code')}${'<p>The article goes on. '.repeat(40)}`

/** The strict host page has to say so in a header, as a newsroom's server does. */
const strictPolicy = `default-src 'none'; img-src data:; frame-src ${fixtureSite}; script-src ${fixtureSite}/embed.js; base-uri 'none'`

/** With the loader itself where a page has it inside. */
const filled = (page) =>
  page
    .replaceAll('{{site}}', fixtureSite)
    .replaceAll('/* {{loader}} */', () => readFileSync('reports/sites/fixtures/embed.js', 'utf8'))

function serveHosts(request, response) {
  const url = new URL(request.url, 'http://localhost')
  if (url.pathname.startsWith('/14-')) response.setHeader('Content-Security-Policy', strictPolicy)
  if (url.pathname === '/pasted') {
    html(response, pasted(url))
  } else if (url.pathname.startsWith('/lib/')) {
    request.url = request.url.slice('/lib'.length)
    libraries(request, response, notFound(response))
  } else {
    const file = join('tests/e2e/hosts', url.pathname)
    if (!file.endsWith('.html') || !existsSync(file)) notFound(response)()
    else html(response, filled(readFileSync(file, 'utf8')))
  }
}

if (!process.env.BUILT) {
  await Promise.all([
    build('reports/sites/fixtures', {
      STORIES: 'tests/fixtures/fixtureSite.ts',
      PUBLISHER: 'tests/fixtures/gazette/publisher.ts',
    }),
    build('reports/sites/published'),
    build('reports/sites/branded', {
      STORIES: 'tests/fixtures/stories.ts',
      PUBLISHER: 'tests/fixtures/faehrbote/publisher.ts',
    }),
  ])
}
serveSite('reports/sites/published', publishedPort)
serveSite('reports/sites/branded', brandedPort)
createServer(serveHosts).listen(hostPort, '127.0.0.1')
// The last one, because it is the one that Playwright waits for.
serveSite('reports/sites/fixtures', fixturePort)

const runner = Number(process.env.RUNNER)
const isGone = () => {
  try {
    // Signal 0 only asks whether there is such a process.
    return !process.kill(runner, 0)
  } catch {
    return true
  }
}
if (runner) {
  setInterval(() => {
    if (isGone()) process.exit()
  }, 1000)
}
