// Starts a whole WordPress for its end-to-end tests: a site of explainers that was built for it, a database, and PHP's own server. All
// of them listen on free ports of this machine only, and keep their data in a temporary folder, which goes when they stop.
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import sirv from 'sirv'

const run = promisify(execFile)
const [sitePort, wordPressPort] = process.env.WORDPRESS_PORTS.split(',').map(Number)
const site = `http://localhost:${sitePort}/`
const address = `http://127.0.0.1:${wordPressPort}`
const folder = process.env.WORDPRESS_FOLDER
const root = join(folder, 'wordpress')
const socket = join(folder, 'mysql.sock')

/** Where Debian keeps it. */
const installed = '/usr/share/wordpress'

const children = []
let isStopping = false
async function stop(code) {
  if (isStopping) return
  isStopping = true
  const ended = children.map((child) => child.exitCode ?? child.signalCode ?? once(child, 'exit'))
  for (const child of children) child.kill('SIGKILL')
  await Promise.all(ended)
  rmSync(folder, { recursive: true, force: true })
  process.exit(code)
}
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => stop(0))

/** What it says is only of use where it fails. */
function start(name, program, words, env = {}) {
  const child = spawn(program, words, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (text) => (said = (said + text).slice(-4000)))
  child.on('exit', (code) => {
    if (!isStopping) console.error(`${name} has ended (${code}).\n${said}`)
    stop(1)
  })
  children.push(child)
}

async function until(isSo, what) {
  for (let tries = 0; !(await isSo()); tries += 1) {
    if (tries === 300) throw new Error(`${what} did not come in a minute.`)
    await new Promise((later) => setTimeout(later, 200))
  }
}

async function buildSite() {
  const outDir = 'reports/sites/wordpress'
  const env = {
    ...process.env,
    SITE_URL: site,
    STORIES: 'tests/e2e/wordpress/stories.ts',
    PUBLISHER: 'tests/fixtures/gazette/publisher.ts',
  }
  await run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--outDir', outDir, '--emptyOutDir'], { env })
  const files = sirv(outDir, { dev: true })
  createServer((request, response) => files(request, response, () => response.writeHead(404).end())).listen(
    sitePort,
    'localhost',
  )
}

async function startDatabase() {
  const data = join(folder, 'data')
  const user = process.getuid() === 0 ? ['--user=root'] : []
  const words = ['--no-defaults', `--datadir=${data}`, ...user]
  await run('mariadb-install-db', [...words, '--auth-root-authentication-method=normal', '--skip-test-db'])
  start('The database', 'mariadbd', [
    ...words,
    `--socket=${socket}`,
    `--pid-file=${folder}/mysql.pid`,
    '--skip-networking',
  ])
  await until(() => existsSync(socket), 'The database')
}

/** The plugin that `docs/cms.md` has its reader write, word by word but for the address. */
function documentedPlugin() {
  const [, php] = /```php\n(.*?)```/s.exec(readFileSync('docs/cms.md', 'utf8'))
  const [scheme, host] = [/https:\/\/news\.example\/explainers\//g, /https:\/\/news\\\.example\/explainers\//g]
  return php.replace(scheme, site).replace(host, site)
}

const env = { SUITE_SOCKET: socket, SUITE_ADDRESS: address, SUITE_SITE_PORT: String(sitePort) }

async function installWordPress() {
  cpSync(installed, root, {
    recursive: true,
    dereference: true,
    // Debian's own configuration looks for the host in /etc.
    filter: (path) => !/\/(wp-config\.php|\.htaccess|languages)$/.test(path),
  })
  const plugins = join(root, 'wp-content/mu-plugins')
  mkdirSync(plugins)
  for (const name of ['wp-config.php', 'newsroom.php', 'router.php'])
    cpSync(`tests/e2e/wordpress/${name}`, join(root, name))
  cpSync('tests/e2e/wordpress/suite-plugin.php', join(plugins, 'suite.php'))
  writeFileSync(join(plugins, 'explainers.php'), documentedPlugin())
  await run('php', [join(root, 'newsroom.php'), 'install'], { env: { ...process.env, ...env } })
}

mkdirSync(folder, { recursive: true })
try {
  await Promise.all([buildSite(), startDatabase().then(installWordPress)])
} catch (error) {
  console.error(error)
  await stop(1)
}
// The last one, because it is the one that Playwright waits for.
start('PHP', 'php', ['-S', `127.0.0.1:${wordPressPort}`, '-t', root, join(root, 'router.php')], env)

// Playwright stops what it started, but cannot once it was killed.
const runner = Number(process.env.RUNNER)
setInterval(() => {
  try {
    // Signal 0 only asks whether there is such a process.
    process.kill(runner, 0)
  } catch {
    stop(0)
  }
}, 1000)
