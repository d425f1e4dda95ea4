import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paragraphAnchor } from '../../src/model/anchors.ts'
import { topicsOf } from '../../src/model/quotations.ts'
import { storyOf } from '../../src/model/storyOf.ts'
import { parseAddress, sharedAddress, writeAddress } from '../../src/state/address.ts'
import { knownIdsOf } from '../../src/state/createExplainer.ts'
import { fonts, layouts, themes, untouched, type ViewState } from '../../src/state/viewState.ts'
import { strait } from '../fixtures/strait.ts'

const story = storyOf(strait)
const known = knownIdsOf(story)
const nowhere = { search: '', hash: '' }
const parse = (search: string, hash = '', framed = false) => parseAddress({ search, hash }, known, framed)

/** Any state that a reader can link to. A link leads to one point at most. */
const anyState: fc.Arbitrary<ViewState> = fc
  .record({
    view: fc.constantFrom(...known.views),
    layout: fc.constantFrom(...layouts),
    theme: fc.constantFrom(...themes),
    font: fc.constantFrom(...fonts),
    parties: fc.shuffledSubarray(Object.keys(strait.parties), { maxLength: 2 }),
    openPoints: fc.shuffledSubarray(Object.keys(strait.points), { maxLength: 1 }),
    quote: fc.constantFrom(null, ...Object.keys(strait.quotes)),
    topic: fc.constantFrom(null, ...topicsOf(story).map(({ id }) => id)),
  })
  // What is not drawn stays as it is on a page that nobody has touched.
  .map((drawn) => ({ ...untouched, ...drawn }))

describe('a link that is shared', () => {
  test('brings every state back to whoever opens it', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { pathname, search, hash } = new URL(sharedAddress(state, false), 'https://news.example/talks/')
        expect(pathname).toBe('/talks/')
        expect(parse(search, hash)).toEqual(state)
      }),
    )
  })

  test('from a frame leads to what it shows, and leaves its look to the host page', () => {
    const framed = { ...untouched, view: 'positions', parties: ['norland'], layout: 'card', theme: 'dark' } as const
    expect(sharedAddress(framed, true)).toBe('?view=positions&party=norland')
  })

  test('leads to the place that the reader was led to', () => {
    const to = paragraphAnchor('courier:8')
    expect(sharedAddress({ ...untouched, view: 'sources', jump: { to, from: null } }, false)).toBe(
      `?view=sources#${to.id}`,
    )
  })
})

describe('an address', () => {
  test('brings every state back, at its own address and in a frame', () => {
    fc.assert(
      fc.property(anyState, fc.boolean(), (state, framed) => {
        expect(parseAddress(writeAddress(state, nowhere, framed), known, framed)).toEqual(state)
      }),
    )
  })

  test('says nothing of what is the default', () => {
    expect(writeAddress(untouched, nowhere, false)).toEqual(nowhere)
    expect(writeAddress({ ...untouched, layout: 'card' }, nowhere, true)).toEqual(nowhere)
    expect(writeAddress({ ...untouched, layout: 'card' }, nowhere, false).search).toBe('?layout=card')
  })

  test('can be read aloud', () => {
    const state = { ...untouched, view: 'points', parties: ['norland', 'islands'], openPoints: ['sandbank'] } as const
    expect(writeAddress(state, nowhere, false).search).toBe('?view=points&party=norland,islands&point=sandbank')
  })

  test('drops bad values in silence and keeps the rest', () => {
    expect(parse('?view=everything&party=atlantis,islands,islands&point=__proto__&quote=&theme=pink&font=own')).toEqual(
      { ...untouched, parties: ['islands'] },
    )
    expect(parse('?party=league,norland,coast').parties).toEqual(['league', 'norland'])
    expect(parse('?%E0%A4%A&view=quotes').view).toBe('quotes')
  })

  test.each([
    ['a second question mark', '?utm=front?view=quotes&party=islands'],
    ['&amp; for &', '?view=quotes&amp;party=islands'],
    ['signs escaped twice', '?view=quotes&party=islands%252Cnobody'],
    ['capitals', '?view=Quotes&party=ISLANDS'],
    ['blanks around a party', '?view=quotes&party=%20islands,%20nobody'],
    ['a full stop behind it', '?view=quotes&party=islands.'],
    ['a bracket and a comma behind it', '?view=quotes&party=islands),'],
  ])('that was mangled on its way still leads there: %s', (_, search) => {
    expect(parse(search)).toMatchObject({ view: 'quotes', parties: ['islands'] })
  })

  test('is read at once however long it is: an endless run of signs is no value of ours', () => {
    // Once it took minutes, for the time grew with the square of the length. Here that is more than a test may take.
    expect(parse(`?theme=${'.'.repeat(500_000)}a&party=islands`)).toEqual({ ...untouched, parties: ['islands'] })
    expect(parse(`?theme=dark${'.'.repeat(500_000)}`)).toEqual({ ...untouched, theme: 'dark' })
  })

  test('keeps the parameters of others, and their very spelling while nothing of ours changes', () => {
    const foreign = { search: '?utm=a%20b&view=quotes', hash: '#ifr=frame-1' }
    expect(writeAddress({ ...untouched, view: 'quotes' }, foreign, false)).toEqual(foreign)
    const changed = writeAddress({ ...untouched, view: 'sources' }, foreign, false)
    expect(new URLSearchParams(changed.search).get('utm')).toBe('a b')
    expect(changed.hash).toBe('#ifr=frame-1')
  })

  test('shows the view that its fragment lies in, whatever else it names', () => {
    expect(parse('', '#sources-courier_4').view).toBe('sources')
    expect(parse('?view=quotes', '#sources-courier_4').view).toBe('sources')
    expect(parse('?view=quotes', '#elsewhere').view).toBe('quotes')
    expect(parse('', '#elsewhere').view).toBe('glance')
  })

  test('whose fragment is a quotation links to it, so that nothing hides it', () => {
    expect(parse('?about=treaty&party=coast', '#quotes-fog')).toMatchObject({ view: 'quotes', quote: 'fog' })
    expect(parse('', '#quotes-nobody')).toMatchObject({ view: 'quotes', quote: null })
  })

  test('leads to no view that the story has not', () => {
    const silent = knownIdsOf(storyOf({ ...strait, timeline: [] }))
    expect(parseAddress({ search: '', hash: '#timeline-1' }, silent, false).view).toBe('glance')
  })

  test('that names a point or a quotation alone leads to its view', () => {
    expect(parse('?point=seat')).toMatchObject({ view: 'points', openPoints: ['seat'] })
    expect(parse('?quote=fog')).toMatchObject({ view: 'quotes', quote: 'fog' })
    expect(parse('?view=everything&quote=fog')).toMatchObject({ view: 'quotes', quote: 'fog' })
  })

  test('that was mangled on its way lets go of what the reader takes out', () => {
    const mangled = { search: '?utm=front?party=islands&amp;theme=dark', hash: '' }
    const { search } = writeAddress({ ...untouched, theme: 'dark' }, mangled, false)
    expect(parse(search)).toEqual({ ...untouched, theme: 'dark' })
    expect(search).toBe('?utm=front&theme=dark')
  })

  test('has the place that a link led to, and forgets it with the next step', () => {
    const led: ViewState = { ...untouched, view: 'sources', jump: { to: paragraphAnchor('courier:4'), from: null } }
    const address = writeAddress(led, nowhere, false)
    expect(address).toEqual({ search: '?view=sources', hash: `#${paragraphAnchor('courier:4').id}` })
    expect(writeAddress({ ...led, jump: null }, address, false).hash).toBe('')
  })

  test('does not show a view that the story has nothing for', () => {
    const silent = knownIdsOf(storyOf({ ...strait, timeline: [], unknowns: [] }))
    expect(parseAddress({ search: '?view=timeline&party=league', hash: '' }, silent, false)).toMatchObject({
      view: 'glance',
      parties: ['league'],
    })
  })

  test('makes a card of a framed page that does not ask for another layout', () => {
    expect(parse('', '', true).layout).toBe('card')
    expect(parse('?layout=page', '', true).layout).toBe('page')
    expect(parse('', '', false).layout).toBe('page')
  })
})
