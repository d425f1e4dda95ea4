/** Undo goes back through everything, and through what belongs together in one step. */
import { beforeEach, describe, expect, test } from 'vitest'
import type { DeskStore } from '../../../src/desk/state/deskStore.ts'
import { comparableIn } from '../../../src/desk/state/comparing.ts'
import { partAt } from '../../../src/desk/document/values.ts'
import { initialOf } from '../../../src/desk/forms/initialOf.ts'
import { newSource } from '../../../src/desk/story/newEntries.ts'
import { restingOnOld, updateText } from '../../../src/desk/state/refreshing.ts'
import { harbour } from '../../fixtures/harbour.ts'
import { deskWith } from '../../support/renderAtDesk.tsx'

let store: DeskStore
const article = () => store.getState().draft!.article
const undo = () => {
  store.temporal.getState().undo()
}

beforeEach(() => {
  store = deskWith()
})

describe('undo', () => {
  test('takes back a word that was typed, letter by letter, at once', () => {
    for (const text of ['A', 'AB', 'ABC']) store.getState().setValue('headline', text)
    store.getState().setValue('kicker', 'K')
    undo()
    expect(article().headline).toBe('ABC')
    undo()
    expect(article()).toBe(harbour)
    undo()
    expect(article()).toBe(harbour)
    store.temporal.getState().redo()
    expect(article().headline).toBe('ABC')
  })

  test('begins a new step for what is typed after it', () => {
    store.getState().setValue('headline', 'A')
    undo()
    store.getState().setValue('headline', 'B')
    undo()
    expect(article()).toBe(harbour)
  })

  test('takes back what was taken out and what was moved', () => {
    store.getState().setValue('quotes.early', undefined)
    store.getState().move('timeline.0', 1)
    expect(article().quotes.early).toBeUndefined()
    expect(article().timeline[1]).toBe(harbour.timeline[0])
    undo()
    undo()
    expect(article()).toBe(harbour)
  })

  test('is not for a story that another window has', () => {
    store.getState().setElsewhere(true)
    store.getState().setValue('headline', 'A')
    expect(article()).toBe(harbour)
  })
})

describe('a tick', () => {
  const fingerprint = (path: string, of = article(), texts = {}) =>
    comparableIn(of, texts).find((one) => one.path === path)!.fingerprint

  test('goes when the statement changes, or the paragraph, and stays when the event moves', () => {
    const before = fingerprint('timeline.0')
    store.getState().move('timeline.0', 1)
    expect(fingerprint('timeline.1')).toBe(before)
    store.getState().setValue('timeline.1.text', 'Something else.')
    expect(fingerprint('timeline.1')).not.toBe(before)
    const about = fingerprint('quotes.early')
    store.getState().setValue('quotes.early.about', { matter: 'Something else' })
    expect(fingerprint('quotes.early')).not.toBe(about)
    const text = fingerprint('quotes.early', harbour, { gazette: 'One.\nTwo.\nThree.\n' })
    expect(fingerprint('quotes.early', harbour, { gazette: 'One.\nTwo.\nThree, changed.\n' })).not.toBe(text)
  })
})

describe('what is selected', () => {
  const selection = { source: 'gazette', ref: 'gazette:2', words: 'Two', isSpoken: false }

  test('is selected no more in a text that is another now, since its paragraph may be another', () => {
    store.getState().setText('gazette', 'One.\nTwo.\n')
    store.getState().select(selection)
    store.getState().setKind('gazette', 0, 'headline')
    expect(store.getState().selection).toBeNull()
    store.getState().select(selection)
    store.getState().setText('gazette', 'Zero.\nOne.\nTwo.\n')
    expect(store.getState().selection).toBeNull()
  })
})

test('A save that ends after another story was opened leaves that one alone', () => {
  const other = { article: { ...harbour, slug: 'other' }, texts: {}, compared: {} }
  store.getState().markSaved(other, 'text')
  expect(store.getState().saved).toBeNull()
})

describe('a week later', () => {
  test('what rests on older sources alone is listed', () => {
    const old = restingOnOld(harbour)
    expect(old).toContain('standfirst')
    expect(old.every((path) => !path.startsWith('quotes.'))).toBe(true)
    expect(restingOnOld({ ...harbour, sources: { gazette: harbour.sources.gazette! } })).toEqual([])
  })

  test('an entry for the log is made from what has changed', () => {
    store.getState().setValue('parties.port.wants.text', 'More cranes.')
    store.getState().setValue('unknowns.9', { text: 'Who pays', basis: 'reported', refs: ['gazette:1'] })
    expect(updateText(harbour, article())).toBe('New: Who pays. Changed: The port.')
    expect(updateText(harbour, harbour)).toBe('')
    expect(updateText({ ...harbour, lang: 'de' }, { ...article(), lang: 'de' })).toMatch(/^Neu: .* Geändert: /)
  })
})

describe('the text of a source', () => {
  const lines = ['The ferry stops on Sunday.', 'The mayor calls it a pity.', 'Nobody has asked the crew.']
  const cite = (...refs: string[]) => {
    store.getState().setValue('unknowns.0', { text: 'Who pays', basis: 'reported', refs })
  }
  const cited = () => article().unknowns[0]?.refs

  test('may be replaced: what rests on a paragraph goes on resting on it, and its gist stays', () => {
    store.getState().setValue('sources.letter', { title: 'A letter', kind: 'statement', paragraphs: [] })
    store.getState().setText('letter', lines.join('\n'))
    cite('letter:2', 'letter:3')
    store.getState().setValue('sources.letter.paragraphs.0.gist', 'A pity')
    store.getState().setText('letter', ['An extra line.', ...lines.slice(0, 2)].join('\n'))
    expect(cited()).toEqual(['letter:3', 'letter:3-gone'])
    expect(article().sources.letter?.paragraphs[0]).toMatchObject({ id: '3', gist: 'A pity' })
  })

  test('is never taken for that of a source that was taken out while something rests on it', () => {
    cite('article:1')
    expect(newSource(article(), 'Article').path).not.toBe('sources.article')
  })
})

test('nothing is said of the world before the editor says it', () => {
  expect(initialOf(partAt(['points', 'x', 'silences', 'y'])!)).toMatchObject({ kind: '', basis: 'reported' })
})
