/**
 * One real server for all contestants, with the compressed copies that lie beside their files, and the host pages on a port of
 * their own. Both are `localhost`, so that a browser runs host and frame in one process: the worst case for a host.
 */
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'

export interface Serving {
  /** With their final slashes. */
  readonly pages: string
  readonly hosts: string
  readonly stop: () => void
}

/**
 * @param folder the folder of all contestants
 * @param hostPage makes a host page from its address
 */
export async function serve(folder: string, hostPage: (address: URL, pages: string) => string): Promise<Serving> {
  const files = sirv(folder, { brotli: true, gzip: true, etag: true })
  const [pageServer, pages] = await listen((request, response) => {
    files(request, response, () => {
      response.writeHead(404).end()
    })
  })
  const [hostServer, hosts] = await listen((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(hostPage(new URL(request.url ?? '/', 'http://localhost'), pages))
  })
  return {
    pages,
    hosts,
    stop: () => {
      for (const server of [pageServer, hostServer]) {
        server.closeAllConnections()
        server.close()
      }
    },
  }
}

async function listen(listener: RequestListener): Promise<[Server, string]> {
  const server = createServer(listener)
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening))
  return [server, `http://localhost:${(server.address() as AddressInfo).port}/`]
}
