/**
 * The long tests, which throw thousands of made-up cases at what takes other people's input: `npm run fuzz`. `FUZZ_RUNS=1000` before it
 * tries fewer of them; `tests/fixtures/fuzz.ts` tells how to repeat one that failed.
 */
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { alias, env } from './tests/support/madeUpPublisher.ts'

export default defineConfig({
  plugins: [react()],
  resolve: { alias },
  test: {
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/fuzz.json' },
    include: ['tests/**/*.fuzz.test.ts'],
    environment: 'jsdom',
    env,
  },
})
