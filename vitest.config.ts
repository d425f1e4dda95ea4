import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { alias, env } from './tests/support/madeUpPublisher.ts'

/** They run by name: `npm run fuzz`. */
const fuzz = '**/*.fuzz.test.ts'

/** What is published, and by whom: they alone are about this newsroom's own publisher. */
const published = 'tests/{publisher,stories}/**'

export default defineConfig({
  plugins: [react()],
  test: {
    // Every core runs tests, and test files share a worker and its modules, which halves the time. Each file still gets a DOM of its own.
    maxWorkers: '100%',
    pool: 'threads',
    isolate: false,
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/unit.json' },
    projects: [
      {
        extends: true,
        resolve: { alias },
        test: {
          name: 'facts',
          include: ['tests/**/*.test.ts'],
          exclude: [fuzz, published, 'tests/{state,views,ui}/**'],
          environment: 'node',
          env,
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        resolve: { alias },
        test: {
          name: 'page',
          include: ['tests/**/*.test.tsx', 'tests/{state,views,ui}/**/*.test.ts'],
          exclude: [fuzz],
          environment: 'jsdom',
          env,
          // A story of sixty points takes a while on a busy machine.
          testTimeout: 20_000,
          setupFiles: ['tests/support/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'published',
          include: [`${published}/*.test.ts`],
          environment: 'node',
          testTimeout: 20_000,
        },
      },
    ],
  },
})
