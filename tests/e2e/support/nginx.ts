/** A real nginx on a free port, with `docs/nginx.conf` as it stands but for the two lines that its reader sets. For tests and benchmark. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'

const brotliModule = [
  '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
  '/usr/lib64/nginx/modules/ngx_http_brotli_static_module.so',
].find((path) => existsSync(path))

const program = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  .map((folder) => join(folder, 'nginx'))
  .find((path) => existsSync(path))

/** Why there can be no nginx here; nothing where there can. */
export const noNginx: string | undefined = !program
  ? 'There is no nginx on this machine: apt-get install nginx-light libnginx-mod-http-brotli-static'
  : !brotliModule
    ? 'The nginx of this machine has no brotli: apt-get install libnginx-mod-http-brotli-static'
    : undefined

export interface Nginx {
  /** With its final slash. */
  readonly address: string
  readonly stop: () => Promise<void>
}

/**
 * @param folder what it serves
 * @param change what else to say in the configuration
 */
export async function startNginx(
  folder: string,
  change: (configuration: string) => string = (same) => same,
): Promise<Nginx> {
  if (!program || noNginx) throw new Error(noNginx)
  const place = mkdtempSync(join(tmpdir(), 'sticking-points-nginx-'))
  const port = await freePort()
  const server = change(readFileSync('docs/nginx.conf', 'utf8'))
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/explainers;', `root ${resolve(folder)};`)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${place}/${kind};`,
  )
  // What Debian's own nginx.conf does around a site; the module is loaded there as well.
  const configuration = [
    `load_module ${brotliModule};`,
    process.getuid?.() === 0 ? 'user root;' : '',
    'worker_processes 1;',
    `pid ${place}/pid;`,
    'error_log stderr warn;',
    'events { worker_connections 1024; }',
    `http { access_log off; ${temporary.join(' ')}`,
    server,
    '}',
  ].join('\n')
  const file = join(place, 'nginx.conf')
  writeFileSync(file, configuration)
  const words = ['-p', place, '-c', file, '-e', 'stderr']
  const check = spawnSync(program, [...words, '-t'], { encoding: 'utf8' })
  if (check.status !== 0) throw new Error(`nginx refuses docs/nginx.conf:\n${check.stderr}`)
  const nginx = spawn(program, [...words, '-g', 'daemon off;'], { stdio: ['ignore', 'ignore', 'inherit'] })
  const ended = new Promise<void>((end) =>
    nginx.once('exit', () => {
      end()
    }),
  )
  const address = `http://127.0.0.1:${port}/`
  await untilAnswered(address)
  return {
    address,
    stop: async () => {
      nginx.kill('SIGTERM')
      await ended
      rmSync(place, { recursive: true, force: true })
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}

async function untilAnswered(address: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await fetch(address)
      return
    } catch (error) {
      if (tries === 50) throw error
      await new Promise((later) => setTimeout(later, 100))
    }
  }
}
