import { describe, expect, test } from 'vitest'
import { evidenceAnchor, quoteAnchor } from '../../src/model/anchors.ts'
import {
  chooseView,
  closePoint,
  compareParties,
  filterQuotes,
  jumpTo,
  markQuote,
  openPoint,
  pickParty,
  showAllQuotes,
  showQuotesOn,
  type Transition,
} from '../../src/state/transitions.ts'
import { untouched } from '../../src/state/ViewState.ts'

const after = (...steps: Transition[]) => steps.reduce((state, step) => step(state), untouched)

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

  test('holds when the reader goes to another view', () => {
    expect(after(pickParty('us'), chooseView('quotes')).parties).toEqual(['us'])
  })
})

describe('a reader', () => {
  test('who compares two parties is led to the positions', () => {
    expect(after(compareParties('us', 'russia'))).toMatchObject({ view: 'positions', parties: ['us', 'russia'] })
  })

  test('is led to a view down a page, and sees it in place in a card', () => {
    expect(chooseView('quotes')(untouched).jump?.to.id).toBe('quotes')
    expect(chooseView('quotes')({ ...untouched, layout: 'card' }).jump).toBeNull()
  })

  test('who opens a row closes the one before', () => {
    expect(after(openPoint('seat'), openPoint('nato')).point).toBe('nato')
    expect(after(openPoint('seat'), closePoint).point).toBeNull()
  })

  test('who asks for the quotes on a point gets all of them, whoever the lens is on', () => {
    expect(after(pickParty('europe'), showQuotesOn('seat'))).toMatchObject({
      view: 'quotes',
      point: 'seat',
      parties: [],
    })
  })

  test('who asks for all quotes gets them', () => {
    expect(after(pickParty('europe'), filterQuotes('seat'), showAllQuotes)).toMatchObject({ point: null, parties: [] })
  })

  test('is led into a row that is still closed', () => {
    expect(after(jumpTo(evidenceAnchor('nato', 'us'), quoteAnchor('mess')))).toMatchObject({
      view: 'positions',
      point: 'nato',
      jump: { to: { id: 'positions-of-nato-by-us' }, from: { id: 'quotes-mess' } },
    })
  })

  test('can jump to the same place twice', () => {
    const once = after(markQuote('mess'))
    expect(markQuote('mess')(once).jump).not.toBe(once.jump)
  })
})
