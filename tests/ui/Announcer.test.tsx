/** What a screen reader is told, and for how long that stays in the page. */
import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Announcer } from '../../src/ui/Announcer.tsx'
import { useAnnounce } from '../../src/ui/hooks/useAnnounce.ts'

function Copy() {
  const announce = useAnnounce()
  return (
    <button
      onClick={() => {
        announce('Link copied')
      }}
    >
      Copy
    </button>
  )
}

/** @returns what a screen reader is told then */
function copy() {
  fireEvent.click(screen.getByRole('button'))
  return screen.getByRole('status').firstElementChild
}

beforeEach(() => {
  vi.useFakeTimers()
  render(
    <Announcer>
      <Copy />
    </Announcer>,
  )
})
afterEach(() => {
  vi.useRealTimers()
})

test('the same sentence is heard again, for it comes as a new element', () => {
  const first = copy()
  const second = copy()
  expect(second).toHaveTextContent('Link copied')
  expect(second).not.toBe(first)
})

test('a sentence is gone after a few seconds, so that nobody comes upon it at the end of the page', () => {
  copy()
  act(() => {
    vi.advanceTimersByTime(4000)
  })
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})
