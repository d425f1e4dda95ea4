import { expect, test } from 'vitest'
import { checkArticle } from '../../../src/article/checks/checkArticle.ts'
import { changed } from '../../fixtures/changed.ts'
import { harbour } from '../../fixtures/harbour.ts'
import { strait } from '../../fixtures/strait.ts'

test.each(['published', 'updates.0.date'])('“%s” is a day: readers, search engines and feeds are told it', (path) => {
  for (const value of ['2031-06', '2031']) {
    const found = checkArticle(changed(harbour, path, value)).filter((one) => one.path === path)
    expect(found.map(({ severity, why, mend }) => [severity, why, mend])).toEqual([
      ['problem', 'It is no day, and the page tells the day of it.', 'Write the day as well, as 2031-05-14.'],
    ])
  }
  expect(checkArticle(changed(harbour, path, '2091-06-14')).filter((one) => one.path === path)).toEqual([])
})

test('of anything else a month or a year will do', () => {
  expect(checkArticle(changed(harbour, 'sources.gazette.published', '2031-05'))).toEqual([])
})

test.each(['dateline', 'talks', 'points.seat.outcome', 'parties.league.joined', 'parties.coast.left'])(
  'a date that the editors added to “%s” says so',
  (path) => {
    const dated = { date: '2069-03-11', dateBasis: 'editor', refs: ['courier:1'] }
    const found = checkArticle(changed(strait, path, dated)).filter((one) => one.path === `${path}.dateNote`)
    expect(found.map(({ why }) => why)).toEqual([
      'The editors added the date 2069-03-11, and the page would not say so.',
    ])
  },
)
