/** Messages as an attacker sends them to the app: they choose a theme and parties that there are, or nothing. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { themes, untouched } from '../../src/state/viewState.ts'
import { fuzz, fuzzTime } from '../fixtures/fuzz.ts'
import { harbour } from '../fixtures/harbour.ts'
import { anyMessage } from '../fixtures/hostileMessages.ts'
import { look, hostPageOf } from '../support/hostPage.ts'

const parties = Object.keys(harbour.parties)

describe('whatever a host page says', () => {
  const { heard, store, say, settle } = hostPageOf(harbour)

  test(
    'the theme is one that there is, the lens has parties of the story, and nothing else is touched',
    () => {
      fc.assert(
        fc.property(anyMessage, (data) => {
          say(data)
          settle()
          const { theme, parties: lens } = store().getState()
          expect(themes).toContain(theme)
          expect(lens.length).toBeLessThanOrEqual(2)
          for (const party of lens) expect(parties).toContain(party)
          expect(store().getState()).toMatchObject({ ...untouched, theme, parties: lens })
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
      expect(store().getState()).toMatchObject(untouched)
      expect(heard).toEqual([])
    },
    fuzzTime,
  )
})
