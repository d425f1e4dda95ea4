/** Where these tests find their servers, and where those keep their data. The first process of a run chooses; the others are told. */
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

process.env.WORDPRESS_PORTS ??= execFileSync(
  process.execPath,
  [fileURLToPath(new URL('../support/freePorts.js', import.meta.url)), '2'],
  { encoding: 'utf8' },
)
const [sitePort, wordPressPort] = process.env.WORDPRESS_PORTS.split(',')

/** The explainers, with the final slash. */
export const site = `http://localhost:${sitePort}/`
/** Another host, so that it is another origin. */
export const wordPress = `http://127.0.0.1:${wordPressPort}`

/** The path of the database's socket may have no more than about a hundred letters. */
export const folder = join(tmpdir(), `sticking-points-wordpress-${wordPressPort}`)
