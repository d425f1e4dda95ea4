import { defineConfig, devices } from '@playwright/test'
import { chromiumFlags, chromiumPath } from './tests/e2e/chromium.ts'
import { fictions } from './tests/e2e/fictions.ts'

const address = 'http://localhost:4173/'

export default defineConfig({
  outputDir: 'reports/e2e',
  fullyParallel: true,
  workers: 2,
  // A busy machine gets a second try; the report still names the test.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'reports/e2e.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: address,
    launchOptions: { executablePath: chromiumPath(), args: chromiumFlags },
  },
  webServer: [
    { command: 'node tests/e2e/servers.js', url: address, reuseExistingServer: !process.env.CI },
    { command: 'node tests/e2e/fictions.js', url: fictions, reuseExistingServer: !process.env.CI },
  ],
  projects: [
    { name: 'e2e', testDir: 'tests/e2e' },
    { name: 'screenshots', testDir: 'tests/screenshots', testMatch: '*.shots.ts' },
  ],
})
