/** The address as an attacker writes it: whatever stands there, the page has a state that makes sense, and the rest of it works. */
// Node's own is as quick as a browser's; jsdom's takes most of the time for a megabyte.
import { URLSearchParams } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Address, parseAddress, writeAddress } from '../../src/state/address.ts'
import { showAppearance } from '../../src/state/appearance.ts'
import { fonts, layouts, themes, untouched } from '../../src/state/viewState.ts'
import { fuzz, fuzzTime } from '../fixtures/fuzz.ts'
import { anyAddress, known, ours } from '../fixtures/hostileAddress.ts'

beforeAll(() => {
  vi.stubGlobal('URLSearchParams', URLSearchParams)
})
afterAll(() => {
  vi.unstubAllGlobals()
})

const holds = <T>(property: fc.IProperty<T>) => {
  fc.assert(property, fuzz)
}

describe('any address at all', () => {
  test(
    'gives a state with nothing in it that the story does not have',
    () => {
      holds(
        fc.property(anyAddress, fc.boolean(), (where, framed) => {
          const state = parseAddress(where, known, framed)
          expect(known.views).toContain(state.view)
          expect(layouts).toContain(state.layout)
          expect(themes).toContain(state.theme)
          expect(fonts).toContain(state.font)
          expect(state.parties.length).toBeLessThanOrEqual(2)
          expect(new Set(state.parties).size).toBe(state.parties.length)
          for (const party of state.parties) expect(known.parties).toContain(party)
          for (const point of state.openPoints) expect(known.points).toContain(point)
          if (state.quote !== null) expect(known.quotes).toContain(state.quote)
          if (state.topic !== null) expect(known.topics).toContain(state.topic)
          expect(state.jump).toBeNull()
          expect(Object.keys(state).sort()).toEqual(Object.keys(untouched).sort())
          expect(Object.getPrototypeOf(state)).toBe(Object.prototype)
        }),
      )
    },
    fuzzTime,
  )

  test(
    'is written so that it gives the same state, and keeps every parameter of the host’s',
    () => {
      const foreign = ({ search }: Address) => [...new URLSearchParams(search)].filter(([name]) => !ours.includes(name))
      holds(
        fc.property(anyAddress, fc.boolean(), (where, framed) => {
          const state = parseAddress(where, known, framed)
          const written = writeAddress(state, where, framed)
          // `toEqual` on long lists takes most of the time; it only has to say what differs.
          if (JSON.stringify(foreign(written)) !== JSON.stringify(foreign(where))) {
            expect(foreign(written)).toEqual(foreign(where))
          }
          const again = parseAddress(written, known, framed)
          expect(again).toEqual(state)
          expect(writeAddress(again, written, framed)).toEqual(written)
        }),
      )
    },
    fuzzTime,
  )

  test(
    'makes the look of the page one of those that there are, and writes nothing else on its root',
    () => {
      const root = document.createElement('html')
      holds(
        fc.property(anyAddress, fc.boolean(), (where, framed) => {
          showAppearance(parseAddress(where, known, framed), root)
          const { view, layout, theme, font, lens = '', ...others } = root.dataset
          expect(known.views).toContain(view)
          expect(layouts).toContain(layout)
          expect(themes).toContain(theme)
          expect(fonts).toContain(font)
          for (const party of lens.split(' ').filter(Boolean)) expect(known.parties).toContain(party)
          expect(others).toEqual({})
        }),
      )
    },
    fuzzTime,
  )
})
