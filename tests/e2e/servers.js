// Two plain static servers for the end-to-end tests: the built folder on one origin, host pages on another. Neither sends a CORS
// header, because a newsroom's server may not either.
import { createServer } from 'node:http'
import sirv from 'sirv'

const folder = (path) => sirv(path, { dev: true })
const notFound = (response) => () => response.writeHead(404).end()

const explainers = folder('dist')
createServer((request, response) => {
  explainers(request, response, notFound(response))
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
  if (request.url.startsWith('/lib/')) {
    request.url = request.url.slice('/lib'.length)
    libraries(request, response, notFound(response))
  } else {
    hosts(request, response, notFound(response))
  }
}).listen(4174, '127.0.0.1')
