/** Messages as an attacker sends them to the app: they choose a theme and parties that there are, or nothing. */
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { wordsFor } from '../../src/i18n/wordsFor.ts'
import { createExplainer, type ExplainerStore, knownIdsOf } from '../../src/state/createExplainer.ts'
import { syncHost } from '../../src/state/syncHost.ts'
import { themes, untouched } from '../../src/state/viewState.ts'
import { fuzz, fuzzTime } from '../fixtures/fuzz.ts'
import { harbour } from '../fixtures/harbour.ts'
import { anyMessage } from '../fixtures/hostileMessages.ts'

const parties = Object.keys(harbour.parties)
const look = (wanted: object) => ({ type: 'sticking-points:look', version: 1, ...wanted })

describe('whatever a host page says', () => {
  const heard: unknown[] = []
  const host = { postMessage: (message: unknown) => heard.push(message) } as unknown as Window
  let store: ExplainerStore
  let release: () => void

  const say = (data: unknown, source: unknown = host) => {
    const event = new MessageEvent('message', { data })
    Object.defineProperty(event, 'source', { value: source })
    window.dispatchEvent(event)
  }
  const settle = () => {
    vi.advanceTimersByTime(1000)
  }

  beforeEach(() => {
    vi.useFakeTimers()
    const explainer = createExplainer(harbour, wordsFor(harbour.lang))
    store = explainer.store
    release = syncHost(store, knownIdsOf(explainer.story), host, [])
    heard.length = 0
  })
  afterEach(() => {
    release()
    vi.useRealTimers()
  })

  test(
    'the theme is one that there is, the lens has parties of the story, and nothing else is touched',
    () => {
      fc.assert(
        fc.property(anyMessage, (data) => {
          say(data)
          settle()
          const { theme, parties: lens } = store.getState()
          expect(themes).toContain(theme)
          expect(lens.length).toBeLessThanOrEqual(2)
          for (const party of lens) expect(parties).toContain(party)
          expect(store.getState()).toMatchObject({ ...untouched, theme, parties: lens })
        }),
        fuzz,
      )
      expect(heard).toEqual([])
    },
    fuzzTime,
  )

  test(
    'nothing happens if somebody else says it',
    () => {
      const ask = fc.constantFrom(look({ theme: 'dark' }), look({ party: ['port'] }))
      fc.assert(
        fc.property(fc.oneof(ask, anyMessage), fc.constantFrom<unknown>(null, window, {}), (data, stranger) => {
          say(data, stranger)
        }),
        fuzz,
      )
      settle()
      expect(store.getState()).toMatchObject(untouched)
      expect(heard).toEqual([])
    },
    fuzzTime,
  )

  test('the last of a flood counts', () => {
    for (let at = 0; at < 10_000; at += 1) say(look({ theme: at % 2 ? 'light' : 'dark', party: [parties[at % 3]] }))
    settle()
    expect(store.getState()).toMatchObject({ theme: 'light', parties: [parties[9_999 % 3]] })
    expect(heard).toEqual([])
  })

  test('theme and lens that are asked for one after the other both come', () => {
    say(look({ theme: 'light' }))
    say(look({ theme: 'dark' }))
    say(look({ party: ['town'] }))
    settle()
    expect(store.getState()).toMatchObject({ theme: 'dark', parties: ['town'] })
  })

  test('a choice of the reader’s is told once', () => {
    store.getState().toggleParty('port')
    expect(heard).toHaveLength(1)
  })
})
