/** What an editor wrote outlives the window that it was written in; where it can't, they are told. */
import 'fake-indexeddb/auto'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { emptyArticle } from '../../../src/desk/state/Draft.ts'
import { forget, hasNewer, keep, keptDrafts } from '../../../src/desk/state/keep.ts'
import { createStore, get, set } from 'idb-keyval'

const draftOf = (headline: string, slug = 'tea-talks') => ({
  article: { ...emptyArticle(slug, 'en-GB'), headline },
  texts: {},
  compared: {},
})
const place = { text: null, isInProject: false }

afterEach(() => vi.restoreAllMocks())

describe('a draft', () => {
  test('is kept as it was last, however fast it changes', async () => {
    await Promise.all(['A', 'B', 'C'].map((headline) => keep(draftOf(headline), place, null)))
    expect((await keptDrafts()).map(({ draft }) => draft.article.headline)).toEqual(['C'])
    await keep(draftOf('D', 'other'), place, null)
    expect(await keptDrafts()).toHaveLength(2)
    await forget('other')
    expect(await keptDrafts()).toHaveLength(1)
  })

  test('that a newer desk has kept is left alone, and told', async () => {
    expect(await hasNewer()).toBe(false)
    const store = createStore('sticking-points-desk', 'drafts')
    await set('newer', { version: 2, draft: draftOf('X', 'newer'), place, saved: null, at: 1 }, store)
    expect((await keptDrafts()).some(({ draft }) => draft.article.slug === 'newer')).toBe(false)
    expect(await hasNewer()).toBe(true)
    await expect(keep(draftOf('Y', 'newer'), place, null)).rejects.toThrow('newer desk')
    expect(await get('newer', store)).toMatchObject({ version: 2 })
  })

  test('for which the browser has no room is told of, and kept as soon as there is', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Full.', 'QuotaExceededError')
    })
    await expect(keep(draftOf('E'), place, null)).rejects.toThrow('no room left')
    put.mockRestore()
    await keep(draftOf('E'), place, null)
    expect((await keptDrafts())[0]!.draft.article.headline).toBe('E')
  })
})
