import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paragraphAnchor, quoteAnchor, viewAnchor } from '../../src/model/anchors.ts'
import { statementsOf } from '../../src/model/statements.ts'
import { lensOn } from '../../src/model/lens.ts'
import { quotesBy, topicsOf } from '../../src/model/quotations.ts'
import { wordsFor } from '../../src/i18n/wordsFor.ts'
import { sharedAddress } from '../../src/state/address.ts'
import { createExplainer } from '../../src/state/createExplainer.ts'
import { arbitraryArticle } from '../fixtures/arbitraryArticle.ts'
import { strait } from '../fixtures/strait.ts'

/** A reader of the strait talks who has chosen nothing yet. */
const reader = () => createExplainer(strait, wordsFor(strait.lang)).store
const fog = quoteAnchor('fog', 'league')

describe('the lens', () => {
  test('follows the first party that a reader picks and compares the second with it', () => {
    const store = reader()
    store.getState().toggleParty('league')
    expect(store.getState().parties).toEqual(['league'])
    store.getState().toggleParty('coast')
    expect(store.getState().parties).toEqual(['league', 'coast'])
  })

  test('lets a third party take the place of the first', () => {
    const store = reader()
    for (const party of ['league', 'coast', 'norland']) store.getState().toggleParty(party)
    expect(store.getState().parties).toEqual(['coast', 'norland'])
  })

  test('lets go of a party that is picked again', () => {
    const store = reader()
    for (const party of ['league', 'coast', 'league']) store.getState().toggleParty(party)
    expect(store.getState().parties).toEqual(['coast'])
  })

  test('compares two parties whoever was in it, and lets go of both when they are asked for again', () => {
    const store = reader()
    store.getState().toggleParty('league')
    store.getState().toggleComparison('coast', 'norland')
    expect(store.getState().parties).toEqual(['coast', 'norland'])
    store.getState().toggleComparison('norland', 'coast')
    expect(store.getState().parties).toEqual([])
  })

  test('holds when the reader goes to another view', () => {
    const store = reader()
    store.getState().toggleParty('league')
    store.getState().goTo(viewAnchor('quotes'))
    expect(store.getState()).toMatchObject({ view: 'quotes', parties: ['league'] })
  })

  test('lets go of the quotation that a link led to', () => {
    const store = reader()
    store.getState().goTo(fog)
    expect(store.getState().quote).toBe('fog')
    store.getState().toggleParty('islands')
    expect(store.getState().quote).toBeNull()
  })
})

describe('a reader', () => {
  test('who opens a point leaves the others open, and the address names the last one', () => {
    const store = reader()
    store.getState().openFold('openPoints', 'seat')
    store.getState().openFold('openPoints', 'armed')
    store.getState().openFold('openPoints', 'seat')
    expect(store.getState().openPoints).toEqual(['armed', 'seat'])
    expect(sharedAddress(store.getState(), false)).toBe('?view=points&point=seat')
    store.getState().closeFold('openPoints', 'seat')
    expect(store.getState().openPoints).toEqual(['armed'])
  })

  test('who opens a point after a link to a quotation shares the point', () => {
    const store = reader()
    store.getState().goTo(fog)
    store.getState().openFold('openPoints', 'seat')
    expect(sharedAddress(store.getState(), false)).toBe('?view=points&point=seat')
  })

  test('who filters the quotes finds them so after a look elsewhere', () => {
    const store = reader()
    store.getState().filterQuotes('seat')
    store.getState().goTo(viewAnchor('timeline'))
    expect(store.getState().topic).toBe('seat')
  })

  test('who asks for all quotes gets them', () => {
    const store = reader()
    store.getState().toggleParty('coast')
    store.getState().filterQuotes('seat')
    store.getState().showAllQuotes()
    expect(store.getState()).toMatchObject({ topic: null, parties: [] })
  })

  test('who goes to the source can go back to the statement', () => {
    const store = reader()
    store.getState().goTo(paragraphAnchor('courier:8'), fog)
    expect(store.getState()).toMatchObject({
      view: 'sources',
      jump: { to: { id: 'sources-courier_8' }, from: { id: 'quotes-fog' } },
    })
  })

  test('can jump to the same place twice', () => {
    const store = reader()
    store.getState().goTo(fog)
    const once = store.getState().jump
    store.getState().goTo(fog)
    expect(store.getState().jump).not.toBe(once)
  })

  test('is never led to a statement that lens, topic or a closed fold hides', () => {
    fc.assert(
      fc.property(arbitraryArticle, fc.nat(), fc.nat(), fc.nat(), (article, one, other, at) => {
        const { store, story } = createExplainer(article, wordsFor(article.lang))
        const pick = <T>(items: readonly T[], index: number) => items[index % items.length]
        const act = store.getState()
        act.filterQuotes(pick(topicsOf(story), at)?.id ?? null)
        act.toggleParty(pick(story.parties, one)!.id)
        act.toggleParty(pick(story.parties, other)!.id)
        const before = store.getState()
        for (const statement of statementsOf(story)) {
          store.setState(before, true)
          act.goTo(statement.anchor)
          const { view, parties, topic, openPoints } = store.getState()
          expect(view).toBe(statement.anchor.view)
          if (statement.anchor.point) expect(openPoints).toContain(statement.anchor.point)
          if (statement.kind !== 'quote') continue
          const narrowed = topicsOf(story).find(({ id }) => id === topic)
          expect(quotesBy(story, lensOn(story, parties), narrowed)).toContain(statement.quote)
        }
      }),
    )
  })
})
