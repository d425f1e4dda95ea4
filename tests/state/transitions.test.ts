import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evidenceAnchor, quoteAnchor } from '../../src/model/anchors.ts'
import { statementsOf } from '../../src/model/citations.ts'
import { lensOn, placeIn } from '../../src/model/lens.ts'
import { quotesBy } from '../../src/model/quotations.ts'
import { outlineOf } from '../../src/model/Outline.ts'
import { storyOf } from '../../src/model/Story.ts'
import {
  chooseView,
  closeRow,
  compareParties,
  filterQuotes,
  jumpTo,
  markQuote,
  openRow,
  pickParty,
  showAllQuotes,
  showQuotesOn,
  type Transition,
} from '../../src/state/transitions.ts'
import { untouched } from '../../src/state/ViewState.ts'
import { arbitraryArticle } from '../fixtures/arbitraryArticle.ts'

const after = (...steps: Transition[]) => steps.reduce((state, step) => step(state), untouched)
const mess = quoteAnchor('mess', 'us')

describe('the lens', () => {
  test('follows the first party that a reader picks and compares the second with it', () => {
    expect(after(pickParty('us')).parties).toEqual(['us'])
    expect(after(pickParty('us'), pickParty('europe')).parties).toEqual(['us', 'europe'])
  })

  test('lets a third party take the place of the first', () => {
    expect(after(pickParty('us'), pickParty('europe'), pickParty('russia')).parties).toEqual(['europe', 'russia'])
  })

  test('lets go of a party that is picked again', () => {
    expect(after(pickParty('us'), pickParty('europe'), pickParty('us')).parties).toEqual(['europe'])
  })

  test('holds when the reader goes to another view, or to the quotes on a point', () => {
    expect(after(pickParty('us'), chooseView('quotes')).parties).toEqual(['us'])
    expect(after(pickParty('us'), showQuotesOn('seat'))).toMatchObject({ parties: ['us'], quotesPoint: 'seat' })
  })

  test('lets go of the quotation that a link led to', () => {
    expect(after(markQuote('mess', mess)).quote).toBe('mess')
    expect(after(markQuote('mess', mess), pickParty('ukraine')).quote).toBeNull()
  })
})

describe('a reader', () => {
  test('who compares two parties is led to the positions', () => {
    expect(after(compareParties('us', 'russia'))).toMatchObject({
      view: 'positions',
      parties: ['us', 'russia'],
      jump: { to: { id: 'positions' } },
    })
  })

  test('is led to a view down a page, and sees it in place in a card', () => {
    expect(chooseView('quotes')(untouched).jump?.to.id).toBe('quotes')
    expect(chooseView('quotes')({ ...untouched, layout: 'card' }).jump).toBeNull()
  })

  test('who opens a row closes the one before', () => {
    expect(after(openRow('seat'), openRow('nato')).openPoint).toBe('nato')
    expect(after(openRow('seat'), closeRow).openPoint).toBeNull()
  })

  test('who has a row open still finds all quotes, and a filter opens no row', () => {
    expect(after(openRow('territory'), chooseView('quotes')).quotesPoint).toBeNull()
    expect(after(openRow('territory'), filterQuotes('seat')).openPoint).toBe('territory')
  })

  test('who filters the quotes finds them so after a look elsewhere', () => {
    expect(after(filterQuotes('seat'), chooseView('timeline')).quotesPoint).toBe('seat')
  })

  test('who asks for all quotes gets them', () => {
    expect(after(pickParty('europe'), filterQuotes('seat'), showAllQuotes)).toMatchObject({
      quotesPoint: null,
      parties: [],
    })
  })

  test('is led into a row that is still closed', () => {
    expect(after(jumpTo(evidenceAnchor('nato', 'us'), mess))).toMatchObject({
      view: 'positions',
      openPoint: 'nato',
      jump: { to: { id: 'positions-of-nato-by-us' }, from: { id: 'quotes-mess' } },
    })
  })

  test('can jump to the same place twice', () => {
    const once = after(markQuote('mess', mess))
    expect(markQuote('mess', mess)(once).jump).not.toBe(once.jump)
  })

  test('is never led to a statement that lens, filter or a closed row hides', () => {
    fc.assert(
      fc.property(arbitraryArticle.map(storyOf), fc.nat(), fc.nat(), fc.nat(), (story, one, other, at) => {
        const pick = <T>(items: readonly T[], index: number) => items[index % items.length]!
        const outline = outlineOf(story)
        const before = after(
          filterQuotes(pick(story.points, at).id),
          pickParty(pick(story.parties, one).id),
          pickParty(pick(story.parties, other).id),
        )
        for (const statement of statementsOf(story)) {
          const state = jumpTo(statement.anchor)(before)
          const lens = lensOn(outline, state.parties)
          expect(state.view).toBe(statement.anchor.view)
          if (statement.kind === 'quote') {
            const shown = quotesBy(outline, lens, state.quotesPoint).map(({ id }) => id)
            expect(shown).toContain(statement.quote.id)
          }
          if (statement.kind === 'wants') expect(placeIn(lens, statement.party)).not.toBe('out')
          if (statement.kind === 'position') expect(state.openPoint).toBe(statement.point.id)
        }
      }),
    )
  })
})
