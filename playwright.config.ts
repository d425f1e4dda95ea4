import { defineConfig, type PlaywrightTestOptions, type PlaywrightWorkerOptions, type Project } from '@playwright/test'
import { chromiumFlags } from './tests/e2e/engines/chromium.ts'
import { type Engine, enginesHere } from './tests/e2e/engines/engines.ts'
import { filesIn, filesLeftOutOf, leftOut } from './tests/e2e/engines/leftOut.ts'
import type { Options } from './tests/e2e/test.ts'
import { fictions } from './tests/e2e/fictions.ts'

const address = 'http://localhost:4173/'
const here = enginesHere()

/** What an engine is driven with. Playwright starts the first two; `test.ts` starts WebKit, which Playwright cannot. */
const launched: Readonly<Record<Engine, NonNullable<Project<PlaywrightTestOptions, PlaywrightWorkerOptions>['use']>>> =
  {
    chromium: { browserName: 'chromium', launchOptions: { args: chromiumFlags } },
    firefox: { browserName: 'firefox', channel: 'moz-firefox' },
    webkit: {},
  }

/** @param use besides what the engine itself needs */
function inEngine(engine: Engine, path: string) {
  const { launchOptions, ...use } = launched[engine]
  return { ...use, engine, enginePath: path, launchOptions: { ...launchOptions, executablePath: path } }
}

export default defineConfig<PlaywrightTestOptions, PlaywrightWorkerOptions & Options>({
  outputDir: 'reports/e2e',
  fullyParallel: true,
  workers: 2,
  // A busy machine gets two more tries; the report still names the test.
  retries: process.env.CI ? 2 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'reports/e2e.json' }]],
  use: { viewport: { width: 1280, height: 720 }, baseURL: address },
  webServer: [
    { command: 'node tests/e2e/servers.js', url: address, reuseExistingServer: !process.env.CI },
    // It builds its stories first.
    { command: 'node tests/e2e/fictions.js', url: fictions, reuseExistingServer: !process.env.CI, timeout: 240_000 },
  ],
  projects: [
    ...[...here].map(([engine, path]) => ({
      name: engine,
      testDir: 'tests/e2e',
      // Each step in WebKit is a request or two, and on a busy machine they add up.
      timeout: engine === 'webkit' ? 90_000 : 30_000,
      testMatch: (filesIn[engine] ?? ['*']).map((file) => `${file}.spec.ts`),
      testIgnore: Object.keys(filesLeftOutOf[engine]).map((file) => `${file}.spec.ts`),
      grepInvert: leftOut(engine),
      use: inEngine(engine, path),
    })),
    ...[...here]
      .filter(([engine]) => engine === 'chromium')
      .map(([engine, path]) => ({
        name: 'screenshots',
        testDir: 'tests/screenshots',
        testMatch: '*.shots.ts',
        use: inEngine(engine, path),
      })),
  ],
})
