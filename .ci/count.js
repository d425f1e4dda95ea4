// Adds up the reports of the test runners, as one line. A report that is not there counts nothing: its runner did not run.
// A test that passed at its second try counts as passed, as it does for its runner.
import { existsSync, readFileSync } from 'node:fs'

const counts = process.argv
  .slice(2)
  .filter((file) => existsSync(file))
  .map((file) => JSON.parse(readFileSync(file, 'utf8')))
  .map(({ numPassedTests, numFailedTests, stats }) => ({
    passed: numPassedTests ?? stats.expected + stats.flaky,
    failed: numFailedTests ?? stats.unexpected + stats.skipped,
  }))
const sum = (name) => counts.reduce((total, count) => total + count[name], 0)

console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
