/** What follows a pause waits the longer, the longer a key would have to wait for it. */
import { afterEach, expect, test, vi } from 'vitest'
import { createPatience } from '../../../src/desk/state/patience.ts'

afterEach(() => vi.useRealTimers())

test('Work that is quick is done at once, work that is slow once the pause is long', () => {
  vi.useFakeTimers()
  const patience = createPatience(250)
  expect(patience.wait()).toBe(250)
  for (const [took, waits] of [
    [10, 250],
    [300, 900],
    [9000, 2000],
    [10, 250],
  ] as const) {
    patience.during(() => vi.advanceTimersByTime(took))
    expect(patience.wait()).toBe(waits)
  }
})
