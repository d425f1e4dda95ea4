import { describe, expect, test } from 'vitest'
import { harbour } from '../fixtures/harbour.ts'
import { look, hostPageOf } from '../support/hostPage.ts'

const parties = Object.keys(harbour.parties)

describe('a host page', () => {
  const { heard, store, say, settle } = hostPageOf(harbour)

  test('the last of a flood counts', () => {
    for (let at = 0; at < 10_000; at += 1) say(look({ theme: at % 2 ? 'light' : 'dark', party: [parties[at % 3]] }))
    settle()
    expect(store().getState()).toMatchObject({ theme: 'light', parties: [parties[9_999 % 3]] })
    expect(heard).toEqual([])
  })

  test('theme and lens that are asked for one after the other both come', () => {
    say(look({ theme: 'light' }))
    say(look({ theme: 'dark' }))
    say(look({ party: ['town'] }))
    settle()
    expect(store().getState()).toMatchObject({ theme: 'dark', parties: ['town'] })
  })

  test('a list of nobody whom the story knows leaves the lens as it is, and an empty one clears it', () => {
    say(look({ party: ['town'] }))
    settle()
    say(look({ party: ['atlantis'] }))
    settle()
    expect(store().getState().parties).toEqual(['town'])
    say(look({ party: [] }))
    settle()
    expect(store().getState().parties).toEqual([])
  })

  test('a choice of the reader’s is told once', () => {
    store().getState().toggleParty('port')
    expect(heard).toHaveLength(1)
  })
})
