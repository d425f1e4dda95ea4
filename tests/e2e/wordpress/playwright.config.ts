/** The tests in a real WordPress: `npm run e2e:wordpress`. They have a run of their own, because few machines have a WordPress. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { chromiumFlags } from '../support/engines/chromium.ts'
import { enginesHere } from '../support/engines/engines.ts'
import type { Options } from '../support/test.ts'
import { folder, wordPress } from './addresses.ts'

const needed = [
  '/usr/bin/php',
  '/usr/sbin/mariadbd',
  '/usr/bin/mariadb-install-db',
  '/usr/share/wordpress/wp-load.php',
  '/usr/share/wordpress/wp-content/themes/twentytwentyone',
  '/usr/share/wordpress/wp-content/themes/twentytwentythree',
]
const missing = needed.filter((path) => !existsSync(path))
if (missing.length > 0) {
  throw new Error(
    `The tests in WordPress need what Debian has of it, and this machine lacks ${missing.join(', ')}.\n` +
      'As root: apt-get install --no-install-recommends wordpress wordpress-theme-twentytwentyone wordpress-theme-twentytwentythree mariadb-server php php-fpm php-mysql',
  )
}

const executablePath = enginesHere().get('chromium')
if (executablePath === undefined) throw new Error('The tests in WordPress need Chromium.')

const root = fileURLToPath(new URL('../../..', import.meta.url))

export default defineConfig<object, Options>({
  testDir: '.',
  outputDir: join(root, 'reports/e2e-wordpress'),
  fullyParallel: true,
  workers: 2,
  // A busy machine gets another try; the report still names the test.
  retries: process.env.CI ? 2 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: join(root, 'reports/e2e-wordpress.json') }]],
  globalSetup: './publish.ts',
  use: {
    baseURL: wordPress,
    browserName: 'chromium',
    launchOptions: { args: chromiumFlags, executablePath },
    enginePath: executablePath,
  },
  webServer: {
    command: 'node tests/e2e/wordpress/serve.js',
    cwd: root,
    url: `${wordPress}/wp-login.php`,
    env: { WORDPRESS_FOLDER: folder, RUNNER: String(process.pid) },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    reuseExistingServer: false,
    stdout: 'pipe',
    timeout: 240_000,
  },
})
