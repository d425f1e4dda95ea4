import { expect, test } from 'vitest'
import { checkWhen } from '../../../src/article/checks/checkWhen.ts'
import { months } from '../../../src/article/checks/months.ts'
import { months as english } from '../../../src/i18n/en/dates.ts'
import { months as german } from '../../../src/i18n/de/dates.ts'
import { changed } from '../../fixtures/changed.ts'
import { harbour } from '../../fixtures/harbour.ts'

const told = (when: string, date: string, lang = 'en-GB') => {
  const event = { ...harbour.timeline[0]!, when, date, dateBasis: 'source' }
  return checkWhen(changed(changed(harbour, 'lang', lang), 'timeline', [event]))
}

test.each([
  ['23 September', 'en-GB'],
  ['Late on Wednesday 23rd of September', 'en-GB'],
  ['September 23, 2026', 'en-US'],
  ['Sept. 23', 'en-US'],
  ['Before 1 October', 'en-GB'],
  ['May 2026', 'en-GB'],
  ['22 September 2025', 'en-GB'],
  ['23–25 September', 'en-GB'],
  ['23. September', 'de-DE'],
  ['Am 23. und 24. Sept. 2026', 'de-DE'],
  ['Im März', 'de-DE'],
])('“%s” is another day than 2026-09-22', (when, lang) => {
  expect(told(when, '2026-09-22', lang)).toEqual([
    {
      severity: 'warning',
      path: 'timeline.0.when',
      value: when,
      why: 'A reader is told this, and the “date” of the event is 2026-09-22.',
      mend: 'Correct one of the two.',
    },
  ])
})

test.each([
  ['Tuesday 22 September 2026', 'en-GB'],
  ['September', 'en-GB'],
  ['Late September 2026', 'en-GB'],
  ['Night of 21–23 September', 'en-GB'],
  ['From 21 to 24 September', 'en-GB'],
  // What is counted from a day, or goes from one month into another, holds no day plainly.
  ['The day after 21 September', 'en-GB'],
  ['Two weeks before 6 October', 'en-GB'],
  ['From August to October', 'en-GB'],
  ['Tuesday', 'en-GB'],
  ['As it may be', 'en-GB'],
  ['Am 22. September', 'de-DE'],
  ['21. bis 23. September', 'de-DE'],
  ['Nach dem 21. September', 'de-DE'],
  ['Dienstag', 'de-DE'],
])('“%s” may be 2026-09-22', (when, lang) => {
  expect(told(when, '2026-09-22', lang)).toEqual([])
})

test('a date that is less exact than the words is compared as far as it goes', () => {
  expect(told('23 September', '2026')).toEqual([])
  expect(told('23 September', '2026-09')).toEqual([])
  expect(told('23 September', '2026-10')).toHaveLength(1)
})

test('months are called what the page calls them', () => {
  expect(months).toEqual({ en: english, de: german })
})
