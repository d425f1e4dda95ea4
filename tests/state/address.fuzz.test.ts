/** The address as an attacker writes it: whatever stands there, the page has a state that makes sense, and the rest of it works. */
// Node's own is as quick as a browser's; jsdom's takes most of the time for a megabyte.
import { URLSearchParams } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { parseAddress, writeAddress } from '../../src/state/address.ts'
import { type Address, parseAppearance, showAppearance } from '../../src/state/appearance.ts'
import { fonts, layouts, themes } from '../../src/state/ViewState.ts'
import { fuzz, fuzzTime } from '../fixtures/fuzz.ts'
import { anyAddress, ids, ours, outline } from '../fixtures/hostileAddress.ts'

const { views } = outline

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
    'gives a state with nothing in it that the story does not have, and only what it names',
    () => {
      holds(
        fc.property(anyAddress, fc.boolean(), (where, framed) => {
          const state = parseAddress(where, outline, framed)
          // What the address says, as the platform reads it: the first of several counts.
          const query = new URLSearchParams(where.search)
          const named = (name: string, known: readonly string[]) => known.find((one) => one === query.get(name)) ?? null
          const asked = query.get('party')?.split(',') ?? []
          expect(views).toContain(state.view)
          if (named('view', views)) expect(state.view).toBe(query.get('view'))
          expect(state.layout).toBe(named('layout', layouts) ?? (framed ? 'card' : 'page'))
          expect(state.theme).toBe(named('theme', themes) ?? 'auto')
          expect(state.font).toBe(named('font', fonts) ?? 'own')
          expect(state.parties.length).toBeLessThanOrEqual(2)
          expect(new Set(state.parties).size).toBe(state.parties.length)
          for (const party of state.parties) {
            expect(ids(outline.parties)).toContain(party)
            expect(asked).toContain(party)
          }
          const point = named('point', ids(outline.points))
          expect([state.openPoint, state.quotesPoint]).toEqual(state.view === 'quotes' ? [null, point] : [point, null])
          expect(state.quote).toBe(named('quote', ids(outline.quotes)))
          expect(Object.keys(state).sort()).toEqual(
            ['view', 'layout', 'theme', 'font', 'parties', 'openPoint', 'quotesPoint', 'quote', 'jump'].sort(),
          )
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
          const state = parseAddress(where, outline, framed)
          const written = writeAddress(state, where, framed)
          // `toEqual` on long lists takes most of the time; it only has to say what differs.
          if (JSON.stringify(foreign(written)) !== JSON.stringify(foreign(where))) {
            expect(foreign(written)).toEqual(foreign(where))
          }
          const again = parseAddress(written, outline, framed)
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
          showAppearance(parseAppearance(where, framed), root)
          const { view, layout, theme, font, ...others } = root.dataset
          expect(views).toContain(view)
          expect(layouts).toContain(layout)
          expect(themes).toContain(theme)
          expect(fonts).toContain(font)
          expect(others).toEqual({})
          expect(root.attributes).toHaveLength(4)
        }),
      )
    },
    fuzzTime,
  )
})
