import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outlineOf } from '../../src/model/Outline.ts'
import { storyOf } from '../../src/model/Story.ts'
import { views } from '../../src/model/anchors.ts'
import { parseAddress, sharedAddress, writeAddress } from '../../src/state/address.ts'
import { fonts, layouts, themes, untouched, type ViewState } from '../../src/state/ViewState.ts'
import { jumpTo } from '../../src/state/transitions.ts'
import { paragraphAnchor } from '../../src/model/anchors.ts'
import { kremlinTalks } from '../../src/stories/kremlin-talks.ts'

const outline = outlineOf(storyOf(kremlinTalks))
const nowhere = { search: '', hash: '' }
const parse = (search: string, hash = '', framed = false) => parseAddress({ search, hash }, outline, framed)

const anyChoice = fc.record({
  view: fc.constantFrom(...views),
  layout: fc.constantFrom(...layouts),
  theme: fc.constantFrom(...themes),
  font: fc.constantFrom(...fonts),
  parties: fc.shuffledSubarray(Object.keys(kremlinTalks.parties), { maxLength: 2 }),
  quote: fc.constantFrom(null, ...Object.keys(kremlinTalks.quotes)),
  jump: fc.constant(null),
})

/** Any state that a reader can link to: the row that is open, or in the quotes what they are narrowed to. */
const anyState: fc.Arbitrary<ViewState> = fc
  .tuple(anyChoice, fc.constantFrom(null, ...Object.keys(kremlinTalks.points)))
  .map(([choice, point]) => ({
    ...choice,
    openPoint: choice.view === 'quotes' ? null : point,
    quotesPoint: choice.view === 'quotes' ? point : null,
  }))

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
    const framed = { ...untouched, view: 'positions', parties: ['russia'], layout: 'card', theme: 'dark' } as const
    expect(sharedAddress(framed, true)).toBe('?view=positions&party=russia')
  })

  test('leads to the place that the reader was led to', () => {
    const there = jumpTo(paragraphAnchor('article:8'), null)(untouched)
    expect(sharedAddress(there, false)).toBe('?view=sources#sources-article-8')
  })
})

describe('an address', () => {
  test('brings every state back, at its own address and in a frame', () => {
    fc.assert(
      fc.property(anyState, fc.boolean(), (state, framed) => {
        expect(parseAddress(writeAddress(state, nowhere, framed), outline, framed)).toEqual(state)
      }),
    )
  })

  test('says nothing of what is the default', () => {
    expect(writeAddress(untouched, nowhere, false)).toEqual(nowhere)
    expect(writeAddress({ ...untouched, layout: 'card' }, nowhere, true)).toEqual(nowhere)
    expect(writeAddress({ ...untouched, layout: 'card' }, nowhere, false).search).toBe('?layout=card')
  })

  test('can be read aloud', () => {
    const state = { ...untouched, view: 'positions' as const, parties: ['russia', 'ukraine'], openPoint: 'territory' }
    expect(writeAddress(state, nowhere, false).search).toBe('?view=positions&party=russia,ukraine&point=territory')
  })

  test('drops bad values in silence and keeps the rest', () => {
    expect(parse('?view=everything&party=atlantis,ukraine,ukraine&point=__proto__&quote=&theme=pink&font=own')).toEqual(
      {
        ...untouched,
        parties: ['ukraine'],
      },
    )
    expect(parse('?party=us,russia,europe').parties).toEqual(['us', 'russia'])
    expect(parse('?%E0%A4%A&view=quotes').view).toBe('quotes')
  })

  test('keeps the parameters of others, and their very spelling while nothing of ours changes', () => {
    const foreign = { search: '?utm=a%20b&view=quotes', hash: '#ifr=frame-1' }
    expect(writeAddress({ ...untouched, view: 'quotes' }, foreign, false)).toEqual(foreign)
    const changed = writeAddress({ ...untouched, view: 'sources' }, foreign, false)
    expect(new URLSearchParams(changed.search).get('utm')).toBe('a b')
    expect(changed.hash).toBe('#ifr=frame-1')
  })

  test('shows the view that its fragment lies in, unless it names another', () => {
    expect(parse('', '#sources-article-4').view).toBe('sources')
    expect(parse('?view=quotes', '#sources-article-4').view).toBe('quotes')
    expect(parse('', '#elsewhere').view).toBe('glance')
  })

  test('has the place that a link led to, and forgets it with the next step', () => {
    const led = jumpTo(paragraphAnchor('article:4'))(untouched)
    const address = writeAddress(led, nowhere, false)
    expect(address).toEqual({ search: '?view=sources', hash: '#sources-article-4' })
    expect(writeAddress({ ...led, jump: null }, address, false).hash).toBe('')
  })

  test('does not show a view that the story has nothing for', () => {
    const silent = outlineOf(storyOf({ ...kremlinTalks, timeline: [], unknowns: [] }))
    expect(parseAddress({ search: '?view=timeline&party=us', hash: '' }, silent, false)).toMatchObject({
      view: 'glance',
      parties: ['us'],
    })
  })

  test('makes a card of a framed page that does not ask for another layout', () => {
    expect(parse('', '', true).layout).toBe('card')
    expect(parse('?layout=page', '', true).layout).toBe('page')
    expect(parse('', '', false).layout).toBe('page')
  })
})
