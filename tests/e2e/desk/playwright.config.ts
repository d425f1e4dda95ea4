/** The desk's own end-to-end tests: `npm run e2e:desk`. Each has a copy of the project, into which it writes. */
import { defineConfig } from '@playwright/test'
import { chromiumFlags } from '../support/engines/chromium.ts'
import { enginesHere } from '../support/engines/engines.ts'

const executablePath = enginesHere().get('chromium')

export default defineConfig({
  testDir: '.',
  outputDir: '../../../reports/e2e-desk',
  workers: 2,
  timeout: 60_000,
  // A busy machine gets another try; the report still names the test.
  retries: process.env.CI ? 2 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: '../../../reports/e2e-desk.json' }]],
  projects: executablePath
    ? [
        {
          name: 'chromium',
          use: {
            browserName: 'chromium',
            viewport: { width: 1440, height: 900 },
            launchOptions: { args: chromiumFlags, executablePath },
          },
        },
      ]
    : [],
})
