/** What an editor has not saved is still there, whatever they open next. */
import 'fake-indexeddb/auto'
import { renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { toJson } from '../../../src/desk/document/storyJson.ts'
import { newStoryFile } from '../../../src/desk/document/writeStory.ts'
import { useKeeping } from '../../../src/desk/hooks/useKeeping.ts'
import { useOpening } from '../../../src/desk/start/useOpening.ts'
import { DeskContext } from '../../../src/desk/state/DeskContext.ts'
import { createDeskStore, type DeskStore } from '../../../src/desk/state/deskStore.ts'
import { forget, keep, keptDrafts } from '../../../src/desk/state/keep.ts'
import { harbour } from '../../fixtures/harbour.ts'

const file = newStoryFile('harbourTalks', harbour)
const saved = { article: harbour, texts: { gazette: 'As it was.' }, compared: {} }
const mine = { ...saved, article: { ...harbour, headline: 'Mine' } }
const place = { text: file, isInProject: true }

let store: DeskStore
beforeEach(async () => {
  for (const { key } of await keptDrafts()) await forget(key)
  store = createDeskStore()
})

/** Opens a file beside a desk that keeps what is open. */
async function open(text: string, name: string) {
  const wrapper = ({ children }: { children: ReactNode }) => <DeskContext value={store}>{children}</DeskContext>
  const use = () => {
    useKeeping()
    return useOpening((why) => {
      throw new Error(why)
    })
  }
  const { result } = renderHook(use, { wrapper })
  const given = Object.assign(new File([text], name), { text: () => Promise.resolve(text) })
  await result.current.openFile(given)
}

const kept = async () => (await keptDrafts()).map(({ draft }) => draft.article.headline).toSorted()

test('Changes that were never saved stay in the list where the file was changed elsewhere', async () => {
  await keep(mine, place, saved)
  const theirs = { ...harbour, headline: 'Theirs' }
  await open(newStoryFile('harbourTalks', theirs), 'harbour.ts')
  expect(store.getState().draft?.article.headline).toBe('Theirs')
  await waitFor(async () => {
    expect(await kept()).toEqual(['Mine', 'Theirs'])
  })
})

test('… and where the story is opened as JSON', async () => {
  await keep(mine, place, saved)
  await open(toJson(harbour), 'harbour.json')
  await waitFor(async () => {
    expect(await kept()).toEqual([harbour.headline, 'Mine'].toSorted())
  })
})

test('They go on where the file is as it was, a text that alone was changed too', async () => {
  await keep({ ...saved, texts: { gazette: 'As it is.' } }, place, saved)
  await open(file, 'harbour.ts')
  expect(store.getState().draft?.texts).toEqual({ gazette: 'As it is.' })
  expect(await keptDrafts()).toHaveLength(1)
})

test('A draft that was saved leaves nothing behind', async () => {
  await keep(saved, place, saved)
  await open(toJson({ ...harbour, headline: 'Theirs' }), 'harbour.json')
  await waitFor(async () => {
    expect(await kept()).toEqual(['Theirs'])
  })
})

test('A story of the project that is opened as JSON has the texts that the project has', async () => {
  window.deskToken = 'token'
  const answer = { text: file, texts: { gazette: 'As it is in the folder.' } }
  vi.stubGlobal('fetch', (address: string) => {
    expect(address).toBe(`/desk-api/story?slug=${harbour.slug}`)
    return Promise.resolve(new Response(JSON.stringify(answer)))
  })
  await open(toJson(harbour), 'harbour.json')
  expect(store.getState().draft?.texts).toEqual(answer.texts)
  expect(store.getState().place.isInProject).toBe(false)
  vi.unstubAllGlobals()
  delete window.deskToken
})

test('… and any other is opened without', async () => {
  window.deskToken = 'token'
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('{}', { status: 404 })))
  await open(toJson(harbour), 'harbour.json')
  expect(store.getState().draft?.texts).toEqual({})
  vi.unstubAllGlobals()
  delete window.deskToken
})
