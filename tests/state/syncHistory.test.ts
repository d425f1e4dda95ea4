import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { wordsFor } from '../../src/i18n/wordsFor.ts'
import { viewAnchor } from '../../src/model/anchors.ts'
import { createExplainer, knownIdsOf } from '../../src/state/createExplainer.ts'
import { syncHistory } from '../../src/state/syncHistory.ts'
import { strait } from '../fixtures/strait.ts'

let release: () => void

function open(framed: boolean) {
  const { store, story } = createExplainer(strait, wordsFor(strait.lang))
  store.setState({ layout: framed ? 'card' : 'page' })
  release = syncHistory(store, knownIdsOf(story), framed)
  return store
}

beforeEach(() => {
  window.history.replaceState(null, '', '/')
})
afterEach(() => {
  release()
  vi.restoreAllMocks()
})

describe('history', () => {
  test('has an entry for each choice at the page’s own address', () => {
    const store = open(false)
    const before = window.history.length
    store.getState().toggleParty('league')
    store.getState().goTo(viewAnchor('quotes'))
    expect(window.history.length).toBe(before + 2)
    const address = new URLSearchParams(window.location.search)
    expect([address.get('party'), address.get('view')]).toEqual(['league', 'quotes'])
  })

  test('has none for a choice in a frame, whose address follows all the same', () => {
    const store = open(true)
    const before = window.history.length
    store.getState().toggleParty('league')
    expect(window.history.length).toBe(before)
    expect(window.location.search).toBe('?party=league')
  })

  test('takes the state back from the address, and leaves the address as it is', () => {
    const store = open(false)
    store.getState().toggleParty('league')
    window.history.replaceState(null, '', '/?party=nobody,coast&view=sources')
    const before = window.history.length
    window.dispatchEvent(new PopStateEvent('popstate'))
    expect(store.getState()).toMatchObject({ parties: ['coast'], view: 'sources' })
    expect(window.history.length).toBe(before)
    expect(window.location.search).toBe('?party=nobody,coast&view=sources')
  })

  test('keeps what the address has no room for where it goes back over another choice', () => {
    const store = open(false)
    store.getState().openFold('openPoints', 'seat')
    store.getState().openFold('openPoints', 'armed')
    const { search } = window.location
    store.getState().toggleParty('league')
    window.history.replaceState(null, '', search)
    window.dispatchEvent(new PopStateEvent('popstate'))
    expect(store.getState()).toMatchObject({ parties: [], openPoints: ['seat', 'armed'] })
    window.history.replaceState(null, '', search.replace('armed', 'seat'))
    window.dispatchEvent(new PopStateEvent('popstate'))
    expect(store.getState().openPoints).toEqual(['seat'])
  })

  test('gets what the reader did before the address was followed, and no bad value is written anew', () => {
    window.history.replaceState(null, '', '/?party=nobody,coast')
    const before = window.history.length
    const { store, story } = createExplainer(strait, wordsFor(strait.lang))
    store.setState({ parties: ['coast'] })
    release = syncHistory(store, knownIdsOf(story), false)
    expect([window.location.search, window.history.length]).toEqual(['?party=nobody,coast', before])
    release()
    store.getState().openFold('openPoints', 'seat')
    release = syncHistory(store, knownIdsOf(story), false)
    expect([window.location.search, window.history.length]).toEqual(['?party=coast&view=points&point=seat', before + 1])
  })

  test('that a sandbox refuses stops nobody', () => {
    const store = open(false)
    vi.spyOn(window.history, 'pushState').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    store.getState().toggleParty('league')
    expect(store.getState().parties).toEqual(['league'])
  })
})
