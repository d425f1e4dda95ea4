/** What this browser keeps is told apart, and nothing of it goes by one careless press. */
import 'fake-indexeddb/auto'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { StartPage } from '../../../src/desk/start/StartPage.tsx'
import { createDeskStore } from '../../../src/desk/state/deskStore.ts'
import { forget, keep, keptDrafts } from '../../../src/desk/state/keep.ts'
import { harbour } from '../../fixtures/harbour.ts'
import { renderAtDesk } from '../../support/renderAtDesk.tsx'

const saved = { article: harbour, texts: {}, compared: {} }
const place = { text: null, isInProject: true }

beforeEach(async () => {
  for (const { key } of await keptDrafts()) await forget(key)
})
afterEach(() => {
  vi.restoreAllMocks()
})

const start = () => renderAtDesk(<StartPage />, createDeskStore())
const press = async () => userEvent.click(await screen.findByRole('button', { name: /^Forget/ }))

test('A draft with changes that no file has is forgotten only by who says so twice', async () => {
  await keep({ ...saved, article: { ...harbour, headline: 'Mine' } }, place, saved)
  const ask = vi.spyOn(window, 'confirm').mockReturnValue(false)
  start()
  expect(await screen.findByText(/harbour-talks.*with changes that are not saved/)).toBeVisible()
  await press()
  expect(ask).toHaveBeenCalledWith(expect.stringContaining('“Mine”, with changes that are not saved'))
  expect(await keptDrafts()).toHaveLength(1)
  ask.mockReturnValue(true)
  await press()
  await waitFor(async () => {
    expect(await keptDrafts()).toEqual([])
  })
})

test('A draft that its file has goes at once', async () => {
  await keep(saved, place, saved)
  const ask = vi.spyOn(window, 'confirm')
  start()
  expect(await screen.findByText(/as in its file/)).toBeVisible()
  await press()
  await waitFor(async () => {
    expect(await keptDrafts()).toEqual([])
  })
  expect(ask).not.toHaveBeenCalled()
})

test('A draft that another window has changed since the list was made is asked about', async () => {
  await keep(saved, place, saved)
  const ask = vi.spyOn(window, 'confirm').mockReturnValue(false)
  start()
  expect(await screen.findByText(/as in its file/)).toBeVisible()
  await keep({ ...saved, article: { ...harbour, headline: 'Mine' } }, place, saved)
  await press()
  await waitFor(() => {
    expect(ask).toHaveBeenCalled()
  })
  expect(await keptDrafts()).toHaveLength(1)
})

test('A draft that another window works on stays', async () => {
  await keep({ ...saved, article: { ...harbour, headline: 'Mine' } }, place, saved)
  const query = () => Promise.resolve({ held: [{ name: `sticking-points-desk:${harbour.slug}` }] })
  Object.defineProperty(navigator, 'locks', { value: { query }, configurable: true })
  start()
  await press()
  expect(await screen.findByRole('alert')).toHaveTextContent('open in another window')
  expect(await keptDrafts()).toHaveLength(1)
  Reflect.deleteProperty(navigator, 'locks')
})
