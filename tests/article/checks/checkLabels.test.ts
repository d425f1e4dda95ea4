import { describe, expect, test } from 'vitest'
import { checkArticle } from '../../../src/article/checks/checkArticle.ts'
import { changed } from '../../fixtures/changed.ts'
import { harbour } from '../../fixtures/harbour.ts'

const told = (path: string, value: unknown) =>
  checkArticle(changed(harbour, path, value)).map(({ severity, path, value }) => `${severity} ${path}: ${value}`)

const words = (count: number) => Array.from({ length: count }, () => 'so').join(' ')

describe('a name of a sticking point', () => {
  test('has ten words and 48 characters at most where it heads a row of the grid', () => {
    const path = 'points.nights.rowLabel'
    for (const fits of [words(10), 'a'.repeat(48)]) expect(told(path, fits)).toEqual([])
    for (const text of [words(11), 'a'.repeat(49)]) expect(told(path, text)).toEqual([`warning ${path}: ${text}`])
  })

  test('has 14 characters at most where it heads a narrow column', () => {
    const path = 'points.nights.short'
    expect(told(path, 'a'.repeat(14))).toEqual([])
    expect(told(path, 'a'.repeat(15))).toEqual([`warning ${path}: ${'a'.repeat(15)}`])
    // Where the browser may divide a word, nothing shows until it does.
    expect(told(path, `${'a'.repeat(7)}\u00AD${'a'.repeat(7)}`)).toEqual([])
  })

  test('that begins with a capital is asked for as inside an English sentence', () => {
    const told = (short: string, lang = 'en-GB') =>
      checkArticle(
        changed(
          changed(changed(harbour, 'points.nights.inSentence', undefined), 'points.nights.short', short),
          'lang',
          lang,
        ),
      )
        .filter(({ why }) => why.startsWith('Inside a sentence'))
        .map(({ severity, path, value }) => `${severity} ${path}: ${value}`)
    expect(told('Nights')).toEqual(['warning points.nights.short: Nights'])
    for (const kept of ['NATO', 'nights']) expect(told(kept)).toEqual([])
    expect(told('Nachtruhe', 'de-DE')).toEqual([])
  })

  test('is what stands in for it, where a shorter one is left out', () => {
    const proposition = `The ferry runs ${'and runs '.repeat(5)}on.`
    const without = changed(harbour, 'points.ferry.rowLabel', undefined)
    const found = checkArticle(changed(without, 'points.ferry.proposition', proposition))
    expect(found.map(({ path, mend }) => `${path}: ${mend}`)).toEqual([
      'points.ferry.proposition: Say the proposition shorter, as “rowLabel”.',
    ])
    expect(told('points.cranes.label', 'Cranes with nobody')).toEqual([
      'warning points.cranes.label: Cranes with nobody',
    ])
  })

  test.each([
    ['points.cranes.label', 'The ferry', 'points.cranes.label'],
    ['points.cranes.short', 'Ferry', 'points.cranes.short'],
    ['points.cranes.rowLabel', 'The ferry runs, strike or not', 'points.cranes.rowLabel'],
    // A column is headed by the label where there is no shorter word, and a row by the proposition.
    ['points.nights.short', 'New cranes', 'points.cranes.label'],
    ['points.cranes.rowLabel', 'There is a contract before July', 'points.cranes.rowLabel'],
    ['points.contract.proposition', 'Night shifts become shorter', 'points.contract.proposition'],
  ])('is not another’s: %s “%s”', (path, text, where) => {
    expect(told(path, text)).toContain(`problem ${where}: ${text}`)
  })

  test('that stands in for two others is told of once', () => {
    const { short, ...contract } = harbour.points.contract!
    expect(short).toBe('Contract')
    expect(told('points.contract', { ...contract, label: 'New cranes' })).toEqual([
      'problem points.cranes.label: New cranes',
    ])
  })
})

test('a heading or an open question ends in no full stop, but for one that belongs to a word', () => {
  expect(told('keyPoints.0.title', 'No deal.')).toEqual(['warning keyPoints.0.title: No deal.'])
  expect(told('points.ferry.rowLabel', 'It runs.')).toEqual(['warning points.ferry.rowLabel: It runs.'])
  expect(told('unknowns.0.text', 'When they meet.')).toEqual(['warning unknowns.0.text: When they meet.'])
  expect(told('keyPoints.0.title', 'No deal with the U.S.')).toEqual([])
  expect(told('keyPoints.0.title', 'And now?')).toEqual([])
})
