/** A story that was taken over is free again when it is closed. */
import { act, renderHook, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { useLock } from '../../../src/desk/hooks/useLock.ts'
import { deskWith, insideDesk } from '../../support/renderAtDesk.tsx'

type Use = (lock: object | null) => Promise<void> | undefined

afterEach(() => {
  Reflect.deleteProperty(navigator, 'locks')
})

test('A lock that was taken over is given back', async () => {
  const given = vi.fn()
  const request = vi.fn(async (_: string, options: LockOptions, use: Use) => {
    await use(options.steal ? {} : null)
    if (options.steal) given()
  })
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true })
  const { result, unmount } = renderHook(useLock, { wrapper: insideDesk(deskWith()) })
  await waitFor(() => {
    expect(result.current.isElsewhere).toBe(true)
  })
  act(() => {
    result.current.takeOver()
  })
  await waitFor(() => {
    expect(result.current.isElsewhere).toBe(false)
  })
  expect(given).not.toHaveBeenCalled()
  unmount()
  await waitFor(() => {
    expect(given).toHaveBeenCalledOnce()
  })
})
