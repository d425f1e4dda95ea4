import { describe, expect, test } from 'vitest'
import { appWordsFor } from '../../../src/model/appWordsFor.ts'
import { english } from '../../../src/i18n/en/words.ts'
import { german } from '../../../src/i18n/de/words.ts'
import { outlineOf } from '../../../src/model/Outline.ts'
import { pairsOf, sharpestPairs } from '../../../src/model/relations.ts'
import { storyOf } from '../../../src/model/Story.ts'
import { wordsFor } from '../../../src/i18n/wordsFor.ts'
import { languages } from '../../../src/article/schema/languages.ts'
import { irgendsee } from '../../fixtures/irgendsee.ts'

const story = storyOf(irgendsee)
const outline = outlineOf(story)
const [nebelburg, genossenschaft] = outline.parties as [(typeof outline.parties)[0], (typeof outline.parties)[0]]

describe('every language', () => {
  test.each(languages)('has words for the page and for the app: %s', (lang) => {
    expect(Object.keys(wordsFor(lang)).sort()).toEqual(Object.keys(english).sort())
    expect(wordsFor(lang)).toMatchObject({ lensHint: appWordsFor(lang).lensHint })
  })
})

describe('German', () => {
  test.each([
    ['2091-05-14', 'Montag, 14. Mai 2091', 'Dagegen bis zum 14. Mai 2091', 'Geändert 14. Mai 2091'],
    ['2091-05', 'Mai 2091', 'Dagegen bis Mai 2091', 'Geändert Mai 2091'],
    ['2091', '2091', 'Dagegen bis 2091', 'Geändert 2091'],
  ])('tells the date %s as exactly as it is known', (day, date, was, changed) => {
    expect([german.date(day), german.was('against', day), german.changed(day)]).toEqual([date, was, changed])
  })

  test('compares two parties', () => {
    const counts = { clash: 1, agree: 0, partly: 1, incomparable: 2 }
    const { lead, rest } = german.compare(outline, [nebelburg, genossenschaft], counts)
    expect(lead + rest).toBe(
      'Nebelburg und die Uferfischereigenossenschaft widersprechen sich bei 1 von 4 Streitpunkten und sind sich bei keinem einig. Teilweise einig bei einem, weil eine Position geteilt ist. Zu den übrigen 2 geben die Quellen für eine der beiden Parteien oder für beide keine Position an.',
    )
  })

  test('sums a party up', () => {
    const { lead, rest } = german.follow(outline, nebelburg, { for: 2, against: 1, mixed: 0, unstated: 1 })
    expect(lead + rest).toBe('Nebelburg: dafür bei 2 von 4 Streitpunkten, dagegen bei 1 und keine Angabe bei 1.')
  })

  test('counts where a story comes from, who clashes most, and what has changed', () => {
    expect(german.from(story.sources)).toBe('Aus drei Quellen')
    expect(german.from(story.sources.slice(0, 1))).toBe('Aus einem Artikel')
    expect(german.sharpest(outline, sharpestPairs(pairsOf(outline)))).toBe(
      'Am häufigsten widersprechen sich Nebelburg und Obertrübwasser: bei 2 von 4 Streitpunkten.',
    )
    expect(german.changedLede(1)).toMatch(/^Eine Position hat/)
    expect(german.changedLede(2)).toMatch(/^Zwei Positionen haben/)
  })
})

test('English tells of changes', () => {
  expect(english.was('against', '2031-12-14')).toBe('Was against until 14 December 2031')
  expect(english.was('mixed', '2031-05')).toBe('Was mixed until May 2031')
  expect(english.changed('2031')).toBe('Changed 2031')
  expect(english.changedLede(1)).toBe('One position has changed; what it was before is in the opened row.')
  expect(english.changedLede(2)).toBe('Two positions have changed; what they were before is in the opened row.')
})
