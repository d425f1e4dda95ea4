/**
 * Where the end-to-end tests find their servers: on ports that were free when the run began, so that two runs, or a run beside
 * `npm start`, never meet. The first process of a run picks them; those that it starts find them in their environment.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

process.env.E2E_PORTS ??= execFileSync(
  process.execPath,
  [fileURLToPath(new URL('freePorts.js', import.meta.url)), '4'],
  { encoding: 'utf8' },
)
const [fixturePort, publishedPort, hostPort, brandedPort] = process.env.E2E_PORTS.split(',')

/** The site of the made-up stories and of a made-up publisher, which nearly all specs are about. With no final slash. */
export const fixtureSite = `http://localhost:${fixturePort}`
/** The site as a newsroom publishes it, with whatever stories and publisher it has. */
export const publishedSite = `http://localhost:${publishedPort}`
/** The site of a second made-up publisher, which differs from the first in everything. */
export const brandedSite = `http://localhost:${brandedPort}`
/** Pages of other people, with our frames in them. Another host, so that it is another origin. */
export const hostPages = `http://127.0.0.1:${hostPort}`

/** The folders that the sites are served from. */
export const fixtureFolder = 'reports/sites/fixtures'
export const publishedFolder = 'reports/sites/published'
export const brandedFolder = 'reports/sites/branded'
