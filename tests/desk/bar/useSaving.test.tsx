/** What an editor is told of a save is true of what they saved last. */
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useSaving } from '../../../src/desk/bar/useSaving.ts'
import { newStoryFile } from '../../../src/desk/document/writeStory.ts'
import { DeskContext } from '../../../src/desk/state/DeskContext.ts'
import { createDeskStore, type DeskStore } from '../../../src/desk/state/deskStore.ts'
import { harbour } from '../../fixtures/harbour.ts'

const found = { severity: 'problem', story: 'harbour', path: 'x', value: '', why: 'No.', mend: 'Do.' }
const text = newStoryFile('harbourTalks', harbour)
const reply = (status: number, body: object) => Promise.resolve(new Response(JSON.stringify(body), { status }))

let store: DeskStore
let server: ReturnType<typeof vi.fn<(what: string, init: RequestInit) => Promise<Response>>>
beforeEach(() => {
  store = createDeskStore()
  server = vi.fn((what) => reply(200, what.includes('check') ? { found: [] } : {}))
  vi.stubGlobal('fetch', server)
  window.deskToken = 'token'
  store.getState().openDraft({ article: harbour, texts: {}, compared: {} }, { text, isInProject: false }, null)
})
afterEach(() => {
  vi.unstubAllGlobals()
  delete window.deskToken
})

const saving = () =>
  renderHook(useSaving, {
    wrapper: ({ children }: { children: ReactNode }) => <DeskContext value={store}>{children}</DeskContext>,
  }).result

const puts = () => server.mock.calls.filter(([, { method }]) => method === 'PUT')

test('A file from elsewhere is new to the project, unless it has a story of that name', async () => {
  server.mockImplementation(() => reply(409, {}))
  const result = saving()
  act(() => {
    result.current.save()
  })
  await waitFor(() => {
    expect(result.current.told).toContain('another story of this name')
  })
  expect(JSON.parse(puts()[0]![1].body as string)).toMatchObject({ before: null })
})

test('What somebody else has put into the file is saved over only by who says so', async () => {
  server.mockImplementation((what, init) =>
    init.method === 'PUT' && (JSON.parse(init.body as string) as { before: string }).before !== 'theirs'
      ? reply(409, { text: 'theirs' })
      : reply(200, what.includes('check') ? { found: [] } : {}),
  )
  const result = saving()
  expect(result.current.saveOver).toBeNull()
  act(() => {
    result.current.save()
  })
  await waitFor(() => {
    expect(result.current.saveOver).not.toBeNull()
  })
  act(() => {
    result.current.saveOver?.act()
  })
  await waitFor(() => {
    expect(result.current.told).toContain('Saved in')
  })
  expect(result.current.saveOver).toBeNull()
})

test('Two presses are one save', async () => {
  const result = saving()
  act(() => {
    result.current.save()
    result.current.save()
  })
  await waitFor(() => {
    expect(result.current.told).toContain('Saved in')
  })
  expect(puts()).toHaveLength(1)
})

test('A check that could not be made is told', async () => {
  server.mockImplementation((what) => (what.includes('check') ? reply(500, { why: 'It broke.' }) : reply(200, {})))
  const result = saving()
  act(() => {
    result.current.save()
  })
  await waitFor(() => {
    expect(result.current).toMatchObject({ told: 'Saved, but not checked. It broke.', isTrouble: true })
  })
})

test('The check of an older save says nothing of a newer one', async () => {
  const checks: ((response: Response) => void)[] = []
  server.mockImplementation((what) =>
    what.includes('check') ? new Promise((done) => checks.push(done)) : reply(200, {}),
  )
  const result = saving()
  for (const count of [1, 2]) {
    act(() => {
      result.current.save()
    })
    await waitFor(() => {
      expect(checks).toHaveLength(count)
    })
  }
  await act(async () => {
    checks[1]!(await reply(200, { found: [] }))
    checks[0]!(await reply(200, { found: [found] }))
  })
  expect(result.current.found).toEqual([])
  expect(result.current.isTrouble).toBe(false)
})
