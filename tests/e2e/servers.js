// Two plain static servers for the end-to-end tests: the built folder on one origin, host pages on another. Neither sends a CORS
// header, because a newsroom's server may not either.
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'

const folder = (path) => sirv(path, { dev: true })
const notFound = (response) => () => response.writeHead(404).end()

/** What Playwright puts into the pages of other browsers, the server has to put into WebKit's: their driver cannot. */
const scripts = ['webkit/recorder.js', 'trap.js'].map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
const recording = scripts.map((script) => `<script>${script}</script>`).join('')

/** The page at an address with the recording in it, before whatever it says of itself; nothing where the address is no page's. */
function recordedPage({ url, headers }) {
  const isWebKit = /AppleWebKit(?!.*Chrom)/.test(headers['user-agent'] ?? '')
  const file = join('dist', new URL(url, 'http://localhost').pathname, 'index.html')
  return isWebKit && existsSync(file) ? readFileSync(file, 'utf8').replace(/(?=<meta charset)/, recording) : undefined
}

/** Hashed files are kept for ever, as `docs/deploying.md` tells a host. */
const keepHashed = (response, path) => {
  if (path.startsWith('/assets/')) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
}
const explainers = sirv('dist', { dev: true, setHeaders: keepHashed })
createServer((request, response) => {
  const recorded = recordedPage(request)
  if (recorded) response.setHeader('Content-Type', 'text/html; charset=utf-8').end(recorded)
  else explainers(request, response, notFound(response))
}).listen(4173, 'localhost')

const hosts = folder('tests/e2e/hosts')
const libraries = folder('node_modules')
createServer((request, response) => {
  // The strict host page has to say so in a header, as a newsroom's server does.
  if (request.url.startsWith('/14-')) {
    response.setHeader(
      'Content-Security-Policy',
      "default-src 'none'; img-src data:; frame-src http://localhost:4173; script-src http://localhost:4173/embed.js; base-uri 'none'",
    )
  }
  if (request.url.startsWith('/pasted?')) {
    // A page that somebody pasted embed code into, in a column of a given width.
    const { searchParams: given } = new URL(request.url, 'http://localhost')
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(
      `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">` +
        `<style>body{margin:0;width:${given.get('width')}px}</style><h1>News</h1>${given.get('code')}${'<p>The article goes on. '.repeat(40)}`,
    )
  } else if (request.url.startsWith('/lib/')) {
    request.url = request.url.slice('/lib'.length)
    libraries(request, response, notFound(response))
  } else {
    hosts(request, response, notFound(response))
  }
}).listen(4174, '127.0.0.1')
