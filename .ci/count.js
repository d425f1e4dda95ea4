// Adds up the reports of the test runners, as one line. A report that is missing is a failure: something before its runner went wrong.
// A test that passed at its second try counts as passed, as it does for its runner.
import { existsSync, readFileSync } from 'node:fs'

const missing = { passed: 0, failed: 1 }

function count(file) {
  if (!existsSync(file)) return missing
  const { numPassedTests, numFailedTests, stats } = JSON.parse(readFileSync(file, 'utf8'))
  return {
    passed: numPassedTests ?? stats.expected + stats.flaky,
    failed: numFailedTests ?? stats.unexpected + stats.skipped,
  }
}

const counts = process.argv.slice(2).map(count)
const sum = (name) => counts.reduce((total, one) => total + one[name], 0)

console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
