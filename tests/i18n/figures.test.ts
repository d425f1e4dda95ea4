import { expect, test } from 'vitest'
import { figures, shortAmount } from '../../src/i18n/figures.ts'

const english = figures(',', '.')

test.each([
  [7, '7'],
  [1234, '1,234'],
  [62_000, '62,000'],
  [1234.5, '1,234.5'],
  [-40, '−40'],
])('%d is written %s', (value, text) => {
  expect(english(value)).toBe(text)
})

test('a sign goes with its number or behind a narrow space, letters stand apart on the same line, and a year has no comma', () => {
  expect(shortAmount([30, 50], { of: 'number', unit: 'per cent', shortUnit: '%' }, english, '')).toBe('30–50%')
  expect(shortAmount([30, 50], { of: 'number', unit: 'Prozent', shortUnit: '%' }, english, '\u202f')).toBe(
    '30–50\u202f%',
  )
  expect(shortAmount([62_000, 62_000], { of: 'number', unit: 'tonnes', shortUnit: 't' }, english, '')).toBe(
    '62,000\u202ft',
  )
  expect(shortAmount([2070, 2070], { of: 'year' }, english, '\u202f')).toBe('2070')
})
