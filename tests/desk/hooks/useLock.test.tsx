/** A story that was taken over is free again when it is closed. */
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { useLock } from '../../../src/desk/hooks/useLock.ts'
import { DeskContext } from '../../../src/desk/state/DeskContext.ts'
import { createDeskStore } from '../../../src/desk/state/deskStore.ts'
import { harbour } from '../../fixtures/harbour.ts'

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
  const store = createDeskStore()
  store.getState().openDraft({ article: harbour, texts: {}, compared: {} }, { text: null, isInProject: false }, null)
  const { result, unmount } = renderHook(useLock, {
    wrapper: ({ children }: { children: ReactNode }) => <DeskContext value={store}>{children}</DeskContext>,
  })
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
