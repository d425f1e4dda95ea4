import { expect, test } from 'vitest'
import { checkDates } from '../../../src/article/checks/checkDates.ts'
import { dateFrom } from '../../../src/desk/forms/controls/dateFrom.ts'
import { harbour } from '../../fixtures/harbour.ts'

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

test.each(['', 'May', '14 May', '5/6/2031', 'before May 2031', 'May 2031 to June 2031', '14 Ma 2031', '14 May 2031?'])(
  '“%s” is not surely a date',
  (text) => {
    expect(dateFrom(text, 'en-GB')).toBeUndefined()
  },
)

test('Between full stops the day comes before the month; where Americans read that is not sure', () => {
  for (const lang of ['de', 'en-GB']) expect(dateFrom('3.11.2031', lang)).toBe('2031-11-03')
  for (const lang of ['en', 'en-US']) expect(dateFrom('3.11.2031', lang)).toBeUndefined()
})

test.each([
  ['31 June 2031', '2031-06-31'],
  ['14.13.2031', '2031-13-14'],
])('%s is read though there is no such date, so that the check says just that', (text, date) => {
  expect(dateFrom(text, 'en-GB')).toBe(date)
  const [problem] = checkDates({ ...harbour, published: date })
  expect(problem?.why).toBe('There is no such date.')
})

test('A language that is still being typed is no hindrance', () => {
  for (const lang of ['', 'd', 'en_GB']) expect(dateFrom('14 May 2031', lang)).toBe('2031-05-14')
})
