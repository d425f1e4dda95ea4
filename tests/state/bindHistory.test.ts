import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { outlineOf } from '../../src/model/Outline.ts'
import { storyOf } from '../../src/model/Story.ts'
import { bindHistory } from '../../src/state/bindHistory.ts'
import { createExplainerStore } from '../../src/state/createExplainerStore.ts'
import { chooseView, pickParty } from '../../src/state/transitions.ts'
import { kremlinTalks } from '../../src/stories/kremlin-talks.ts'

const outline = outlineOf(storyOf(kremlinTalks))
let release: () => void

function open(framed: boolean) {
  const store = createExplainerStore()
  store.setState({ layout: framed ? 'card' : 'page' })
  release = bindHistory(store, outline, framed)
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
    store.setState(pickParty('us'))
    store.setState(chooseView('quotes'))
    expect(window.history.length).toBe(before + 2)
    expect(window.location.search).toBe('?party=us&view=quotes')
  })

  test('has none for a choice in a frame, whose address follows all the same', () => {
    const store = open(true)
    const before = window.history.length
    store.setState(pickParty('us'))
    expect(window.history.length).toBe(before)
    expect(window.location.search).toBe('?party=us')
  })

  test('takes the state back from the address, and writes nothing while it does', () => {
    const store = open(false)
    store.setState(pickParty('us'))
    const push = vi.spyOn(window.history, 'pushState')
    window.history.replaceState(null, '', '/?party=nobody,europe&view=sources')
    window.dispatchEvent(new PopStateEvent('popstate'))
    expect(store.getState()).toMatchObject({ parties: ['europe'], view: 'sources' })
    expect(push).not.toHaveBeenCalled()
    expect(window.location.search).toBe('?party=nobody,europe&view=sources')
  })

  test('that a sandbox refuses stops nobody', () => {
    const store = open(false)
    vi.spyOn(window.history, 'pushState').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    store.setState(pickParty('us'))
    expect(store.getState().parties).toEqual(['us'])
  })
})
