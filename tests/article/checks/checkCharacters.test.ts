import { describe, expect, test } from 'vitest'
import { checkArticle } from '../../../src/article/checks/checkArticle.ts'
import { changed } from '../../fixtures/changed.ts'
import { harbour } from '../../fixtures/harbour.ts'

const path = 'points.nights.positions.dockers.text'
const told = (text: string, at = path, story = harbour) =>
  checkArticle(changed(story, at, text)).map(({ severity, path, why, mend }) => [severity, path, why, mend].join(' | '))

describe('a character that no reader sees', () => {
  test.each([
    ['a zero-width space', '\u200B', 'U+200B'],
    ['a word joiner', '\u2060', 'U+2060'],
    ['a left-to-right mark', '\u200E', 'U+200E'],
    ['a right-to-left mark', '\u200F', 'U+200F'],
    ['a byte order mark', '\uFEFF', 'U+FEFF'],
  ])('is told with its place: %s', (_, character, code) => {
    const [found, ...others] = told(`Wants six hours${character} at most.`)
    expect(found).toContain(`problem | ${path} | It has ${code}, which no reader sees`)
    expect(found).toContain('Write the text without it. It stands behind “…six hours”.')
    expect(others).toEqual([])
    expect(told(`${character}Wants six hours.`)[0]).toContain('It stands at the beginning.')
  })

  test('may be there where a script needs it, or an editor has put it in on purpose', () => {
    for (const text of ['محادثات\u200F 2025.', 'שיחות\u200E (א).', 'Fischerei\u00ADgenossenschaft.', '6\u00A0hours.'])
      expect(told(text)).toEqual([])
    expect(told('Brill\u200F.', path, changed(harbour, 'dir', 'rtl'))).toEqual([])
    const original = { words: 'พอ\u200Bแล้ว', lang: 'th', refs: ['gazette:2'] }
    expect(checkArticle(changed(harbour, 'quotes.enough.original', original)).map(({ why }) => why)).not.toContainEqual(
      expect.stringContaining('U+'),
    )
  })
})

describe('a space', () => {
  test('stands once between two words, also in a quotation', () => {
    expect(told('Wants six  hours.')).toEqual([
      `warning | ${path} | It has two spaces in a row, behind “…Wants six”. | Leave one of them.`,
    ])
    expect(told('Wants six \u00A0hours.')).toHaveLength(1)
    expect(told('Ten hours in the  dark is enough.', 'quotes.enough.words')).toHaveLength(1)
  })

  test('stands before no full stop and no comma', () => {
    expect(told('Wants six hours .')).toEqual([
      `warning | ${path} | It has a space before a full stop, behind “…six hours”. | Take the space out.`,
    ])
    expect(told('Wants six hours , or less.')[0]).toContain('a space before a comma')
    for (const text of ['Wants six ... or so.', 'Wants .NET and .5 of it.', 'Wants six?'])
      expect(told(text)).toEqual([])
  })

  test('before a full stop is the source’s in a quotation', () => {
    expect(told('Ten hours in the dark is enough .', 'quotes.enough.words')).toEqual([])
  })
})
