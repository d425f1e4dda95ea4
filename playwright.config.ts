/**
 * The end-to-end tests: `npx playwright test`, or one file of them in one engine: `npx playwright test reader --project=chromium`.
 * `BUILT=1` before it takes the sites that the last run built.
 */
import { defineConfig, type PlaywrightTestOptions, type PlaywrightWorkerOptions, type Project } from '@playwright/test'
import { fixtureSite } from './tests/e2e/support/addresses.ts'
import { chromiumFlags } from './tests/e2e/support/engines/chromium.ts'
import { type Engine, enginesHere } from './tests/e2e/support/engines/engines.ts'
import { leftOut, specsIn } from './tests/e2e/support/engines/specs.ts'
import type { Options } from './tests/e2e/support/test.ts'

const here = enginesHere()

type Use = NonNullable<Project<PlaywrightTestOptions, PlaywrightWorkerOptions>['use']>

/** What an engine is driven with. Playwright starts the first two; `test.ts` starts WebKit, which Playwright cannot. */
const launched: Readonly<Record<Engine, Use>> = {
  chromium: { browserName: 'chromium', launchOptions: { args: chromiumFlags } },
  firefox: { browserName: 'firefox', channel: 'moz-firefox' },
  webkit: {},
}

function inEngine(engine: Engine, path: string) {
  const { launchOptions, ...use } = launched[engine]
  return { ...use, engine, enginePath: path, launchOptions: { ...launchOptions, executablePath: path } }
}

export default defineConfig<PlaywrightTestOptions, PlaywrightWorkerOptions & Options>({
  outputDir: 'reports/e2e',
  fullyParallel: true,
  workers: 2,
  // A busy machine gets another try; the report still names the test.
  retries: process.env.CI ? 2 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'reports/e2e.json' }]],
  use: { viewport: { width: 1280, height: 720 }, baseURL: fixtureSite },
  globalSetup: './tests/e2e/support/sameBuild.ts',
  webServer: {
    command: 'node tests/e2e/support/serve.js',
    url: fixtureSite,
    // It stops when this process is gone, also when that was killed.
    env: { RUNNER: String(process.pid) },
    // A server that answers there already is somebody else's.
    reuseExistingServer: false,
    stdout: 'pipe',
    // It builds the sites first.
    timeout: 240_000,
  },
  projects: [
    ...[...here].map(([engine, path]) => ({
      name: engine,
      testDir: 'tests/e2e/specs',
      // Each step in WebKit is a request or two, and on a busy machine they add up.
      timeout: engine === 'webkit' ? 90_000 : 30_000,
      testMatch: (specsIn[engine] ?? ['*']).map((name) => `${name}.spec.ts`),
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
