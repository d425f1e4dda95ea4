import { expect, test } from 'vitest'
import { dateFrom } from '../../../src/desk/forms/controls/dateFrom.ts'

test.each([
  ['14 May 2031', '2031-05-14'],
  ['May 14, 2031', '2031-05-14'],
  ['may 2nd 2031', '2031-05-02'],
  ['1st Sept. 2031', '2031-09-01'],
  ['14-May-2031', '2031-05-14'],
  ['May 2031', '2031-05'],
  ['14. Mai 2031', '2031-05-14'],
  ['März 2031', '2031-03'],
  ['14.5.2031', '2031-05-14'],
  ['5. 5. 2031', '2031-05-05'],
  [' 2031-05-14 ', '2031-05-14'],
  ['2031', '2031'],
])('%s is %s', (text, date) => {
  expect(dateFrom(text, 'en-GB')).toBe(date)
})

test.each([
  '',
  'May',
  '14 May',
  '5/6/2031',
  '31 June 2031',
  'before May 2031',
  'May 2031 to June 2031',
  '14 Ma 2031',
  '14.13.2031',
  '14 May 2031?',
])('“%s” is not surely a date', (text) => {
  expect(dateFrom(text, 'en-GB')).toBeUndefined()
})

test('In German the day comes before the month; in English that is not sure', () => {
  expect(dateFrom('5.6.2031', 'de')).toBe('2031-06-05')
  expect(dateFrom('5.6.2031', 'en-US')).toBeUndefined()
})

test('A language that is still being typed is no hindrance', () => {
  for (const lang of ['', 'd', 'en_GB']) expect(dateFrom('14 May 2031', lang)).toBe('2031-05-14')
})
