/** The address as an attacker writes it: whatever stands there, the page has a state that makes sense, and the rest of it works. */
import fc from 'fast-check'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { storyOf } from '../../src/model/Story.ts'
import { viewsOf } from '../../src/model/viewsOf.ts'
import { bundleScript } from '../../src/page/bundleScript.ts'
import { renderPage } from '../../src/page/renderPage.tsx'
import { parseAddress, writeAddress } from '../../src/state/address.ts'
import { type Address, parseAppearance, showAppearance } from '../../src/state/appearance.ts'
import { fonts, layouts, themes } from '../../src/state/ViewState.ts'
import { fuzz, fuzzTime } from '../fixtures/fuzz.ts'
import { harbour } from '../fixtures/harbour.ts'
import { anyText, wellFormed } from '../fixtures/hostile.ts'

const story = storyOf(harbour)
const views = viewsOf(story)
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id)
const ours = ['view', 'party', 'point', 'quote', 'layout', 'theme', 'font']
const good = [
  ...views,
  ...ids(story.parties),
  ...ids(story.points),
  ...ids(story.quotes),
  ...layouts,
  ...themes,
  ...fonts,
]

const value = fc.oneof(
  anyText,
  fc.constantFrom(...good),
  fc.array(fc.oneof(fc.constantFrom(...ids(story.parties)), anyText), { maxLength: 6 }).map((list) => list.join(',')),
)

/** As a well-behaved link writes it, as a form does, twice over, half, and not at all. */
const encoded = fc.tuple(value, fc.constantFrom('plain', 'uri', 'form', 'twice', 'cut')).map(([text, how]) => {
  const safe = wellFormed(text)
  switch (how) {
    case 'plain':
      return text
    case 'uri':
      return encodeURIComponent(safe)
    case 'form':
      return new URLSearchParams([['', safe]]).toString().slice(1)
    case 'twice':
      return encodeURIComponent(encodeURIComponent(safe))
    case 'cut':
      return encodeURIComponent(safe).slice(0, -1)
  }
})

const search = fc
  .array(fc.tuple(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ours) }, anyText), encoded), { maxLength: 9 })
  .chain((pairs) =>
    fc.constantFrom('&', '&&', ';').map((sign) => pairs.map(([name, text]) => `${name}=${text}`).join(sign)),
  )
  .map((query) => query && `?${query}`)

const hash = fc.oneof(
  fc.constant(''),
  encoded.map((text) => `#${text}`),
  fc.tuple(fc.constantFrom(...views), anyText).map(([view, rest]) => `#${view}-${rest}`),
)
const address: fc.Arbitrary<Address> = fc.record({ search, hash })

const holds = <T>(property: fc.IProperty<T>) => {
  fc.assert(property, fuzz)
}

describe('any address at all', () => {
  test(
    'gives a state with nothing in it that the story does not have, and only what it names',
    () => {
      holds(
        fc.property(address, fc.boolean(), (where, framed) => {
          const state = parseAddress(where, story, framed)
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
            expect(ids(story.parties)).toContain(party)
            expect(asked).toContain(party)
          }
          const point = named('point', ids(story.points))
          expect([state.openPoint, state.quotesPoint]).toEqual(state.view === 'quotes' ? [null, point] : [point, null])
          expect(state.quote).toBe(named('quote', ids(story.quotes)))
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
        fc.property(address, fc.boolean(), (where, framed) => {
          const state = parseAddress(where, story, framed)
          const written = writeAddress(state, where, framed)
          expect(foreign(written)).toEqual(foreign(where))
          const again = parseAddress(written, story, framed)
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
        fc.property(address, fc.boolean(), (where, framed) => {
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

describe('the script that leads to the place of an address', () => {
  let land: () => void
  let untouched: string

  beforeAll(async () => {
    // It is run as the page runs it: as the text that the build makes of it.
    land = new Function(await bundleScript('src/page/land.ts')) as () => void // eslint-disable-line @typescript-eslint/no-implied-eval
    const html = renderPage(harbour, { template: '%explainer%', head: '', end: '', prefix: './', site: undefined })
    document.body.innerHTML = `<div id="explainer">${html}</div>`
    untouched = document.body.innerHTML
  })

  test(
    'never fails, looks for three places at most, and changes nothing but the row that it opens',
    () => {
      const look = vi.spyOn(document, 'getElementById')
      const listen = vi.spyOn(window, 'addEventListener').mockReturnValue()
      const scroll = vi.spyOn(Element.prototype, 'scrollIntoView').mockReturnValue()
      // What the address bar makes of an address is the browser's business; the script sees the result.
      const page = new URL('https://news.example/harbour-talks/')
      vi.stubGlobal('location', page)
      vi.stubGlobal('parent', window)
      try {
        holds(
          fc.property(address, ({ search, hash }) => {
            for (const spy of [look, listen, scroll]) spy.mockClear()
            page.search = search
            page.hash = hash
            land()
            expect(look.mock.calls.length).toBeLessThanOrEqual(3)
            expect(listen.mock.calls.length).toBeLessThanOrEqual(4)
            expect(scroll.mock.calls.length).toBeLessThanOrEqual(1)
            const opened = [...document.querySelectorAll('#positions details[open]')]
            const point = new URLSearchParams(page.search).get('point')
            expect(opened.length).toBeLessThanOrEqual(ids(story.points).includes(point ?? '') ? 1 : 0)
            for (const details of opened) details.removeAttribute('open')
            const { landed, ...others } = document.documentElement.dataset
            if (landed !== undefined) expect(document.getElementById(landed)).not.toBeNull()
            expect(others).toEqual({})
            delete document.documentElement.dataset.landed
            expect(document.body.innerHTML === untouched).toBe(true)
          }),
        )
      } finally {
        vi.unstubAllGlobals()
        vi.restoreAllMocks()
      }
    },
    fuzzTime,
  )
})
