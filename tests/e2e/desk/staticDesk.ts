/** The desk as a static folder, as `npm run build:desk` makes it, behind a server that knows nothing of it. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import sirv from 'sirv'

interface StaticDesk {
  /** In a folder of the server, as on a newsroom's own network. */
  readonly address: string
  readonly remove: () => void
}

export async function serveStaticDesk(): Promise<StaticDesk> {
  const root = mkdtempSync(join(tmpdir(), 'static-desk-'))
  const build = [
    'node_modules/vite/bin/vite.js',
    'build',
    '--config',
    'vite.desk.config.ts',
    '--outDir',
    join(root, 'tools'),
  ]
  await promisify(execFile)(process.execPath, build)
  const files = sirv(root)
  const server = createServer((request, response) => {
    files(request, response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/tools/`,
    remove: () => {
      server.close()
      rmSync(root, { recursive: true })
    },
  }
}
